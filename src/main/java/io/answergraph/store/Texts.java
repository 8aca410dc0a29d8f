package io.answergraph.store;

import io.answergraph.search.TextIndex;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one version of the data, indexed when someone first searches in it; a version that nobody searches costs nothing.
 * Others who search meanwhile wait. Asked for within a transaction that reads that version.
 */
final class Texts implements Supplier<TextIndex> {
    private final DatasetGraph dataset;
    private @Nullable TextIndex index;

    Texts(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    public synchronized TextIndex get() {
        TextIndex made = index;
        if (made == null) {
            made = TextIndex.of(dataset);
            index = made;
        }
        return made;
    }
}
