package io.answergraph.store;

import io.answergraph.model.DocumentId;
import io.answergraph.model.EnvironmentException;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LoadedOntology;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.update.UpdateRequest;
import org.jspecify.annotations.Nullable;

/**
 * A graph on disk, held by one process at a time.
 *
 * <p>Queries see, without naming a graph, the union of documents, vocabulary and description. The run graph stays out of it:
 * it is the dataset's own default graph, {@code GRAPH <urn:x-arq:DefaultGraph>} in a query. Reading is safe from many
 * threads; one thread writes.
 */
public final class GraphStore implements AutoCloseable {
    private final StoreFolder folder;
    private final DatasetGraph dataset;
    private volatile @Nullable Seen latest;

    private GraphStore(StoreFolder folder, DatasetGraph dataset) {
        this.folder = folder;
        this.dataset = dataset;
        dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
    }

    /**
     * Opens a store that holds a graph.
     *
     * @throws EnvironmentException if there is none, another process uses it, or a newer program wrote it
     */
    public static GraphStore openForReading(Path path) {
        StoreFolder folder = new StoreFolder(path);
        GraphStore store = new GraphStore(folder, folder.openForReading());
        try {
            store.iris();
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /**
     * Opens a store, or makes one in a folder that is new or empty.
     *
     * @throws EnvironmentException if the folder holds something else or cannot be written, another process uses it, or a
     *     newer program wrote it
     */
    public static GraphStore openForWriting(Path path) {
        StoreFolder folder = new StoreFolder(path);
        return new GraphStore(folder, folder.openForWriting());
    }

    /**
     * The IRIs of the graph, by the base that it was built with.
     *
     * @throws EnvironmentException if no build was completed yet
     */
    public Iris iris() {
        return read(d -> Catalog.base(d)
                .orElseThrow(() ->
                        new EnvironmentException("The store holds no graph yet. Build one with 'answergraph build'.")));
    }

    /** What the store holds; empty before the first build. */
    public SortedMap<DocumentId, Fingerprint> documents() {
        return read(d ->
                Catalog.base(d).map(iris -> new Catalog(d, iris).documents()).orElseGet(TreeMap::new));
    }

    /** The digest of the ontology folder that the graph was built with. */
    public String ontologyDigest() {
        Iris iris = iris();
        return read(d -> new Catalog(d, iris).ontologyDigest());
    }

    /** Prefixes that queries and exports may use, with their namespaces. */
    public Map<String, String> prefixes() {
        return read(d -> new TreeMap<>(d.prefixes().getMapping()));
    }

    /** Lets {@code work} read one state of the graph; what it returns must not read on. */
    public <T> T read(Function<DatasetGraph, T> work) {
        return Txn.calculateRead(dataset, () -> work.apply(dataset));
    }

    /**
     * Lets {@code work} read one state of the graph as others may see it, whatever is written meanwhile; what it returns must
     * not read on.
     *
     * @throws EnvironmentException if no build was completed yet
     */
    public <T> T share(Function<Snapshot, T> work) {
        return read(d -> {
            Seen seen = seen();
            return work.apply(new Snapshot(d, seen.published(), seen.texts()));
        });
    }

    /** Read anew where a write came between; within a transaction. */
    private Seen seen() {
        DatasetGraphTDB storage = TDBInternal.getDatasetGraphTDB(dataset);
        long version = storage.getTxnSystem().getThreadTransaction().getDataVersion();
        Seen seen = latest;
        if (seen == null || seen.storage() != storage || seen.dataVersion() != version) {
            seen = new Seen(storage, version, Published.of(dataset, iris()), new Texts(dataset));
            latest = seen;
        }
        return seen;
    }

    /** What was read of one version of the data, in one incarnation of the storage: compaction counts anew. */
    private record Seen(DatasetGraphTDB storage, long dataVersion, Published published, Texts texts) {}

    /**
     * Changes the graph in one transaction: vocabulary first, then what {@code work} does, then the description. If
     * anything throws, or the process dies, the store is as it was.
     */
    public <T> T update(LoadedOntology ontology, String extractorVersion, Function<Update, T> work) {
        return write(() -> {
            Update update = new Update(dataset, ontology, extractorVersion);
            update.writeVocabulary();
            T result = work.apply(update);
            update.writeDescription();
            return result;
        });
    }

    /**
     * Runs a SPARQL update, whole or not at all. The graph's version changes with it, and keeps the change in mind through
     * later builds.
     *
     * @param request its operations name the graphs that they change
     * @param limit after which it is given up
     * @throws QueryException if an operation is one that is not allowed
     * @throws org.apache.jena.query.QueryCancelledException if it takes too long
     */
    public void edit(UpdateRequest request, Duration limit) {
        Edit edit = new Edit(request);
        Iris iris = iris();
        write(() -> {
            edit.run(dataset, limit);
            edit.record(new Catalog(dataset, iris));
            return iris;
        });
    }

    /** Removes a document; whether there was one. */
    public boolean remove(DocumentId id) {
        Iris iris = iris();
        return write(() -> {
            Catalog catalog = new Catalog(dataset, iris);
            SortedMap<DocumentId, Fingerprint> documents = catalog.documents();
            if (documents.remove(id) == null) {
                return false;
            }
            dataset.removeGraph(NodeFactory.createURI(iris.document(id)));
            catalog.write(documents, catalog.ontologyDigest(), catalog.extractorVersion());
            return true;
        });
    }

    /** Counts of what the graph holds. */
    public Statistics statistics() {
        return read(Statistics::of);
    }

    private <T> T write(Supplier<T> work) {
        try {
            return Txn.calculateWrite(dataset, work);
        } catch (RuntimeException | InternalError e) {
            throw folder.explained(e);
        }
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset);
    }
}
