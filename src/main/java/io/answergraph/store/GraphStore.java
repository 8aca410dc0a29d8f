package io.answergraph.store;

import io.answergraph.model.DocumentId;
import io.answergraph.model.EnvironmentException;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LazyOntology;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.search.TextIndex;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.update.UpdateRequest;
import org.jspecify.annotations.Nullable;

/**
 * A graph on disk, held by one process at a time.
 *
 * <p>Queries see, without naming a graph, the union of documents, vocabulary and description. The run graph stays out of it:
 * it is the dataset's own default graph, {@code GRAPH <urn:x-arq:DefaultGraph>} in a query. Reading is safe from many
 * threads, and goes on undisturbed in one state while another is written; those who write wait for each other.
 */
public final class GraphStore implements AutoCloseable {
    private final Generations generations;
    private @Nullable Seen latest;

    private GraphStore(StoreFolder folder) {
        this.generations = new Generations(folder);
    }

    /**
     * Opens a store that holds a graph.
     *
     * @throws EnvironmentException if there is none, another process uses it, or another version of the program wrote it
     */
    public static GraphStore openForReading(Path path) {
        GraphStore store = new GraphStore(StoreFolder.existing(path));
        try {
            store.iris();
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /**
     * Opens a store, or makes one in a folder that is new or empty. What an earlier process left half done is removed.
     *
     * @throws EnvironmentException if the folder holds something else or cannot be written, another process uses it, or
     *     another version of the program wrote it
     */
    public static GraphStore openForWriting(Path path) {
        return new GraphStore(StoreFolder.orNew(path));
    }

    /**
     * The IRIs of the graph, by the base that it was built with.
     *
     * @throws EnvironmentException if no build was completed yet
     */
    public Iris iris() {
        return read(GraphStore::iris);
    }

    private static Iris iris(DatasetGraph dataset) {
        return Catalog.base(dataset).orElseThrow(Generations::nothingYet);
    }

    /** What the store holds; empty before the first build. */
    public SortedMap<DocumentId, Fingerprint> documents() {
        return generations.isEmpty()
                ? new TreeMap<>()
                : read(d -> Catalog.base(d)
                        .map(iris -> new Catalog(d, iris).documents())
                        .orElseGet(TreeMap::new));
    }

    /** The digest of the ontology folder that the graph was built with. */
    public String ontologyDigest() {
        return read(d -> new Catalog(d, iris(d)).ontologyDigest());
    }

    /** Prefixes that queries and exports may use, with their namespaces. */
    public Map<String, String> prefixes() {
        return read(d -> new TreeMap<>(d.prefixes().getMapping()));
    }

    /**
     * Lets {@code work} read one state of the graph; what it returns must not read on.
     *
     * @throws EnvironmentException if no build was completed yet
     */
    public <T> T read(Function<DatasetGraph, T> work) {
        return generations.read(work);
    }

    /**
     * The same for the owner's queries: they may search the texts, and use what ARQ has beyond SPARQL.
     *
     * @throws EnvironmentException if no build was completed yet, or the index of a query that searches cannot be written
     */
    public <T> T query(Function<DatasetGraph, T> work) {
        return generations.readWhere((generation, d) -> {
            Texts texts = new Texts(generation, d);
            Memory memory = new Memory();
            return work.apply(texts.searchable(() -> memory.once(TextIndex.class, () -> texts.index(iris(d)))));
        });
    }

    /**
     * Lets {@code work} read one state of the graph as others may see it, whatever is written meanwhile; what it returns must
     * not read on.
     *
     * @throws EnvironmentException if no build was completed yet
     */
    public <T> T share(Function<Snapshot, T> work) {
        return generations.readWhere((generation, d) -> {
            Seen seen = seen(d);
            return work.apply(new Snapshot(d, seen.published(), seen.memory(), generation));
        });
    }

    /** Read anew where a write came between; within a transaction. What a write left as it was stays in memory. */
    private synchronized Seen seen(DatasetGraph dataset) {
        DatasetGraphTDB storage = TDBInternal.getDatasetGraphTDB(dataset);
        long version = storage.getTxnSystem().getThreadTransaction().getDataVersion();
        Seen before = latest;
        if (before != null && before.storage() == storage && before.dataVersion() == version) {
            return before;
        }
        Published published = Published.of(dataset, iris(dataset));
        Memory memory = before != null && before.published().equals(published) ? before.memory() : new Memory();
        Seen seen = new Seen(storage, version, published, memory);
        boolean isLate = before != null && before.storage() == storage && before.dataVersion() > version;
        latest = isLate ? before : seen;
        return seen;
    }

    /** What was read of one version of the data, in one generation: each counts anew. */
    private record Seen(DatasetGraphTDB storage, long dataVersion, Published published, Memory memory) {}

    /** {@link #build Builds} in place, unless the store holds nothing yet. */
    public <T> T update(LoadedOntology ontology, String extractorVersion, Function<Update, T> work) {
        return build(LazyOntology.of(ontology), extractorVersion, held -> false, work);
    }

    /**
     * Changes the graph: vocabulary first, then what {@code work} does, then the description. If anything throws, or the
     * process dies, the store is as it was. What changes most of the graph has all of it written anew, which is faster then and
     * leaves no garbage behind; those who read meanwhile finish in the old state.
     *
     * @param ontology loaded where the graph needs something of it
     * @param isMostlyNew tells by the documents that the store holds, of the ontology's base, whether most changes; not asked
     *     where it holds nothing yet
     */
    public <T> T build(
            LazyOntology ontology,
            String extractorVersion,
            Predicate<SortedMap<DocumentId, Fingerprint>> isMostlyNew,
            Function<Update, T> work) {
        return generations.writing(() -> {
            SortedMap<DocumentId, Fingerprint> held = held(ontology.iris());
            Built<T> built = generations.isEmpty() || isMostlyNew.test(held)
                    ? generations.afresh((before, bulk) -> Built.by(
                            new Update(before, new Afresh(before, bulk), ontology, extractorVersion, held), work))
                    : generations.inPlace(
                            d -> Built.by(new Update(d, new InPlace(d), ontology, extractorVersion, held), work));
            keepCopy(ontology.iris(), built.documents());
            return built.result();
        });
    }

    /** What an update came to, and what the store holds behind it. */
    private record Built<T>(T result, SortedMap<DocumentId, Fingerprint> documents) {
        static <T> Built<T> by(Update update, Function<Update, T> work) {
            update.writeVocabulary();
            T result = work.apply(update);
            update.finish();
            return new Built<>(result, update.documents());
        }
    }

    private SortedMap<DocumentId, Fingerprint> held(Iris iris) {
        return generations.isEmpty()
                ? new TreeMap<>()
                : generations.with(
                        generation -> read(d -> new Catalog(d, iris).documents(new CatalogCopy(generation))));
    }

    private void keepCopy(Iris iris, SortedMap<DocumentId, Fingerprint> documents) {
        Tally description = read(d -> new Catalog(d, iris).tally());
        generations.with(generation -> {
            CatalogCopy copy = new CatalogCopy(generation);
            copy.keep(description, documents);
            return copy;
        });
    }

    /**
     * Writes all data anew, without the garbage that changes have left; says how much disk that saved. Those who read meanwhile
     * finish in the old files, which are gone then.
     *
     * @param step run for each statement; what it throws ends it, and the store is as it was
     * @throws EnvironmentException if the store is damaged, or the disk has no room for a second copy
     */
    public Compaction compact(Runnable step) {
        return generations.writing(() -> {
            long before = footprint().bytes();
            generations.afresh((dataset, bulk) -> {
                new Afresh(dataset, new Counted(bulk, step)).finish();
                return bulk;
            });
            return new Compaction(before, footprint().bytes());
        });
    }

    /** The same, unwatched. */
    public Compaction compact() {
        return compact(() -> {});
    }

    /**
     * What a compaction came to.
     *
     * @param before bytes that the data took
     * @param after bytes that they take now
     */
    public record Compaction(long before, long after) {}

    /** How much disk the data take, and how much they ought to. */
    public Footprint footprint() {
        return generations.with(generation -> Footprint.of(generation.folder(), generation.statements()));
    }

    /** What is wrong with the store, a sentence for each; empty if it is as it was written. Reads all of it several times. */
    public List<String> faults() {
        return read(d -> StoreCheck.faults(d, iris(d)));
    }

    /**
     * All that the store holds, runs and its own notes in the default graph, in no order: what {@link #restore} takes. To be
     * read to its end within {@code work}.
     */
    public <T> T dump(Function<Stream<Quad>, T> work) {
        return read(d -> work.apply(Iter.asStream(d.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY))));
    }

    /**
     * Lets the store hold what another one held, in place of whatever it holds.
     *
     * @param quads as {@link #dump} gave them, in any order
     * @return how many statements there are, without those of the default graph
     * @throws EnvironmentException if they are not all that the other store held; then nothing is changed
     */
    public long restore(Iterator<Quad> quads, Map<String, String> prefixes) {
        return generations.writing(
                () -> generations.afresh((before, bulk) -> new Restored(bulk).load(quads, prefixes)));
    }

    /**
     * Lets the store hold a graph that was made elsewhere, as a {@link #build} of the same documents would leave it.
     *
     * @param ontology the one that it was made with
     * @param run asked for when all statements have come
     * @param statements gives them all, graph by graph, before it returns; those of the vocabulary may be left out
     * @throws DeliveryException if they are not all that such a graph has, or more; then nothing is changed
     */
    public void load(LoadedOntology ontology, Supplier<Run> run, Consumer<Consumer<Quad>> statements) {
        generations.writing(() -> generations.afresh((before, bulk) -> {
            Arrival arrival = new Arrival(before, new Afresh(before, bulk), ontology);
            statements.accept(arrival::quad);
            arrival.complete(run.get());
            return arrival;
        }));
    }

    /**
     * Runs a SPARQL update, whole or not at all. The graph's version changes with it, and keeps the change in mind through
     * later builds.
     *
     * @param request its operations name the graphs that they change
     * @param limit after which it is given up; it may pass waiting for a build
     * @throws QueryException if an operation is one that is not allowed
     * @throws QueryCancelledException if it takes too long
     */
    public void edit(UpdateRequest request, Duration limit) {
        Edit edit = new Edit(request);
        long end = System.nanoTime() + limit.toNanos();
        generations.writing(
                limit,
                () -> generations.inPlace(dataset -> {
                    edit.run(dataset, new Catalog(dataset, iris(dataset)), Duration.ofNanos(end - System.nanoTime()));
                    return edit;
                }));
    }

    /**
     * Takes, into a store that holds nothing, the {@link Snapshot#sketch} of another: what is built onto it can then be {@link
     * #sendNews sent} to that other. Not to be read otherwise, since documents are missing from it.
     */
    public void adopt(Consumer<StreamRDF> sketch) {
        generations.writing(() -> generations.afresh((before, bulk) -> {
            Sketch.put(sketch, new Afresh(before, bulk));
            return bulk;
        }));
    }

    /**
     * Writes what a build onto a sketch made new.
     *
     * @param known what the sketch held
     */
    public void sendNews(SortedMap<DocumentId, Fingerprint> known, StreamRDF sink) {
        read(d -> {
            new Sketch(d).writeNews(sink, Published.of(d, iris(d)), known);
            return sink;
        });
    }

    /**
     * Puts the news of a build that was made elsewhere in place, in one transaction, as if it had been made here.
     *
     * @param version of the state whose sketch it was built onto
     * @param news writes them
     * @return what the documents that it replaced say otherwise than before
     * @throws DeliveryException if the store has another version by now, or the news are not whole
     */
    public Changes receive(String version, Consumer<StreamRDF> news) {
        return generations.writing(() -> generations.inPlace(dataset -> {
            if (!Published.of(dataset, iris(dataset)).version().equals(version)) {
                throw new DeliveryException("The graph was changed since the build began.", true);
            }
            Reception reception = new Reception(dataset, iris(dataset), new InPlace(dataset));
            news.accept(reception);
            return reception.complete();
        }));
    }

    /** Removes a document; whether there was one. */
    public boolean remove(DocumentId id) {
        return generations.writing(() -> generations.inPlace(dataset -> {
            Catalog catalog = new Catalog(dataset, iris(dataset));
            SortedMap<DocumentId, Fingerprint> documents = catalog.documents();
            if (documents.remove(id) == null) {
                return false;
            }
            InPlace target = new InPlace(dataset);
            target.drop(NodeFactory.createURI(catalog.iris().document(id)));
            catalog.write(target, documents, catalog.ontologyDigest(), catalog.extractorVersion());
            target.finish();
            return true;
        }));
    }

    /** A file beside the data for what is convenient to know again; losing it must not matter. */
    public Path notes() {
        return generations.path().resolve("NOTES");
    }

    /** Counts of what the graph holds, as they were noted when it was written. */
    public Statistics statistics() {
        return read(d -> Statistics.of(Ledger.total(d)));
    }

    @Override
    public void close() {
        generations.close();
    }
}
