package io.answergraph.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;

/**
 * Fills a generation that is empty: statements first into one index of their table, the other indexes behind it, each from
 * beginning to end, which keeps memory and disk quiet. Used by one thread. Until it is kept, closing it removes the generation.
 */
final class BulkLoad implements AutoCloseable {
    private final Generation generation;
    private final DataLoader loader;
    private boolean filled;
    private boolean kept;

    private BulkLoad(Generation generation) {
        this.generation = generation;
        this.loader = LoaderFactory.sequentialLoader(generation.dataset(), MonitorOutputs.nullOutput());
    }

    /** Begins to fill the generation in an empty folder. */
    static BulkLoad into(Path folder) throws IOException {
        try {
            BulkLoad load = new BulkLoad(Generation.open(folder));
            load.loader.startBulk();
            return load;
        } catch (IOException | RuntimeException | InternalError e) {
            Disk.delete(folder);
            throw e;
        }
    }

    /** Takes statements, each once, and prefixes. */
    StreamRDF stream() {
        return loader.stream();
    }

    /** Makes the indexes; the generation can be read then. */
    Generation finish() {
        loader.finishBulk();
        filled = true;
        return generation;
    }

    void keep() {
        kept = true;
    }

    @Override
    public void close() {
        if (kept) {
            return;
        }
        try {
            if (!filled) {
                loader.finishException(new IllegalStateException("given up"));
            }
        } finally {
            generation.retire();
        }
    }
}
