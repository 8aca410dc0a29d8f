package io.answergraph.store;

import io.answergraph.model.EnvironmentException;
import io.answergraph.rdf.Iris;
import io.answergraph.search.TextIndex;
import io.answergraph.search.TextQuery;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.util.Context;

/**
 * One state of the graph as it is shown to others: all but the run graph. Good within {@link GraphStore#share} and on its
 * thread only; whatever is read from it must be read to its end there.
 */
public final class Snapshot {
    /** What queries of strangers are written in; ARQ's own extensions let them do more. */
    public static final Syntax SYNTAX = Syntax.syntaxSPARQL_11;

    private final DatasetGraph dataset;
    private final Published published;
    private final Memory memory;
    private final Generation generation;

    /** @param generation that the dataset is a state of */
    Snapshot(DatasetGraph dataset, Published published, Memory memory, Generation generation) {
        this.dataset = dataset;
        this.published = published;
        this.memory = memory;
        this.generation = generation;
    }

    /**
     * The texts of this state; the first who asks waits until those are read that are others than when somebody asked last.
     *
     * @throws EnvironmentException if their index cannot be written
     */
    public TextIndex texts() {
        return memory.once(TextIndex.class, () -> new Texts(generation, dataset).index(iris()));
    }

    /** Writes what a build elsewhere needs to know to be built onto this state: see {@link GraphStore#adopt}. */
    public void sketch(StreamRDF sink) {
        new Sketch(dataset).writeTo(sink, published);
    }

    /** What others have worked out from this state, or from an earlier one that showed the same. */
    public Memory memory() {
        return memory;
    }

    /**
     * Some letters and digits that are others as soon as anything shown is another. The same documents, read by the same
     * ontology and program, have the same version in every store.
     */
    public String version() {
        return published.version();
    }

    public Iris iris() {
        return published.iris();
    }

    /** Prefixes with their namespaces, sorted. */
    public Map<String, String> prefixes() {
        return published.prefixes();
    }

    /**
     * Prepares a query of a stranger: it ends in time, even in the midst of a regular expression or a property path, calls no
     * other server and no Java class, and does not see the run graph.
     *
     * @param query in {@link #SYNTAX}; its default graph is the union of all graphs, unless it says {@code FROM}
     * @param limit after which reading the result throws {@link org.apache.jena.query.QueryCancelledException}
     * @throws org.apache.jena.query.QueryException if the query cannot be run; reading the result may throw it, too
     */
    public QueryExec ask(Query query, Duration limit) {
        checkNoRuns(query);
        QueryExecDatasetBuilder builder = QueryExecDatasetBuilder.create().dataset(dataset);
        builder.query(query);
        builder.overallTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
        GuestRules.settings(!query.hasDatasetDescription()).forEach(builder::set);
        builder.set(TextQuery.INDEX, (Supplier<TextIndex>) this::texts);
        return builder.build();
    }

    /**
     * The same for the program's own queries, which stay within the transaction and change nothing: they end in time, too.
     *
     * @param limit of each query; reading on after it throws {@link org.apache.jena.query.QueryCancelledException}
     */
    public DatasetGraph dataset(Duration limit) {
        Context context = dataset.getContext().copy();
        GuestRules.settings(true).forEach(context::set);
        context.set(ARQ.queryTimeout, Long.toString(limit.toMillis()));
        return new DatasetGraphWrapper(dataset, context);
    }

    private static void checkNoRuns(Query query) {
        Predicate<String> isRuns =
                iri -> Quad.defaultGraphIRI.hasURI(iri) || Quad.defaultGraphNodeGenerated.hasURI(iri);
        if (query.getGraphURIs().stream().anyMatch(isRuns)
                || query.getNamedGraphURIs().stream().anyMatch(isRuns)) {
            throw new org.apache.jena.query.QueryException("There is no graph of that name in FROM");
        }
    }

    /** The names of all graphs, in no order. */
    public Stream<Node> graphs() {
        return Iter.asStream(dataset.listGraphNodes());
    }

    /** What a graph holds, in no order; nothing if there is no such graph. To be closed. */
    public Stream<Quad> graph(Node name) {
        return Quad.isDefaultGraph(name)
                ? Stream.empty()
                : Iter.asStream(dataset.findNG(name, Node.ANY, Node.ANY, Node.ANY));
    }

    /** What all graphs hold, in no order. To be closed. */
    public Stream<Quad> quads() {
        return Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
    }

    /** The statements that match, in no order, one that stands in two graphs twice; {@link Node#ANY} matches all. To be closed. */
    public Stream<Quad> find(Node subject, Node property, Node object) {
        return Iter.asStream(dataset.findNG(Node.ANY, subject, property, object));
    }
}
