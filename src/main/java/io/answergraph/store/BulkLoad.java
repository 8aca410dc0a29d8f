package io.answergraph.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Fills a generation that is empty: nodes get their numbers as statements come, the indexes of statements are sorted meanwhile
 * and written at the end, each from beginning to end, which keeps memory and disk quiet. Used by one thread. Until it is kept,
 * closing it removes the generation.
 */
final class BulkLoad implements AutoCloseable {
    private final QuadIndexes indexes;
    private Generation generation;
    private boolean kept;

    private BulkLoad(Generation generation) {
        this.generation = generation;
        this.indexes = new QuadIndexes(generation);
        generation.dataset().begin(TxnType.WRITE);
    }

    /** Begins to fill the generation in an empty folder. */
    static BulkLoad into(Path folder) throws IOException {
        try {
            return new BulkLoad(Generation.open(folder));
        } catch (IOException | RuntimeException | InternalError e) {
            Disk.delete(folder);
            throw e;
        }
    }

    /** Takes statements, of which those in named graphs are not seen before the end, and prefixes. */
    StreamRDF stream() {
        DatasetGraph dataset = generation.dataset();
        DatasetGraphTDB storage = TDBInternal.getDatasetGraphTDB(dataset);
        NodeNumbers numbers =
                new NodeNumbers(storage.getQuadTable().getNodeTupleTable().getNodeTable());
        return new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                if (quad.isDefaultGraph()) {
                    triple(quad.asTriple());
                } else {
                    indexes.add(
                            numbers.of(quad.getGraph()),
                            numbers.of(quad.getSubject()),
                            numbers.of(quad.getPredicate()),
                            numbers.of(quad.getObject()));
                }
            }

            @Override
            public void triple(Triple triple) {
                dataset.add(Quad.create(Quad.defaultGraphIRI, triple));
            }

            @Override
            public void prefix(String prefix, String namespace) {
                dataset.prefixes().add(prefix, namespace);
            }
        };
    }

    /** Makes the indexes; the generation can be read then. */
    Generation finish() throws IOException {
        DatasetGraph dataset = generation.dataset();
        dataset.commit();
        dataset.end();
        indexes.pack();
        // What is open knows the trees as they were: empty.
        generation.close();
        generation = Generation.open(generation.folder());
        return generation;
    }

    void keep() {
        kept = true;
    }

    @Override
    public void close() {
        try {
            indexes.close();
        } finally {
            if (!kept) {
                drop();
            }
        }
    }

    private void drop() {
        DatasetGraph dataset = generation.dataset();
        try {
            if (dataset.isInTransaction()) {
                dataset.abort();
                dataset.end();
            }
        } finally {
            generation.retire();
        }
    }
}
