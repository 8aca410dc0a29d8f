package io.answergraph.spark;

import io.answergraph.model.DocumentId;
import java.io.Serializable;
import java.util.Comparator;

/**
 * What pieces are gathered by: the name of a document, or of an input that something is wrong with.
 *
 * @param isDocument whether it is a document's
 */
record Name(boolean isDocument, String words) implements Serializable, Comparable<Name> {
    private static final Comparator<Name> ORDER =
            Comparator.comparing(Name::isDocument).thenComparing(Name::words);

    static Name of(DocumentId id) {
        return new Name(true, id.value());
    }

    static Name ofInput(String path) {
        return new Name(false, path);
    }

    @Override
    public int compareTo(Name other) {
        return ORDER.compare(this, other);
    }
}
