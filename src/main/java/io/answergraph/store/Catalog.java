package io.answergraph.store;

import io.answergraph.model.DocumentId;
import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.Terms;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The dataset's description: its base, and each document with its fingerprint. A function of the documents and the ontology
 * alone. Used within the caller's transaction.
 */
final class Catalog {
    private final DatasetGraph dataset;
    private final Iris iris;
    private final DatasetDescription description;
    private final Node graph;

    Catalog(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.description = new DatasetDescription(iris);
        this.graph = description.graph();
    }

    /** Finds the base that a store was built with by its description; empty where no build was completed. */
    static Optional<Iris> base(DatasetGraph dataset) {
        return base(dataset, Node.ANY);
    }

    /** The base that a graph describes, if it is a description. */
    static Optional<Iris> base(DatasetGraph dataset, Node description) {
        Iterator<Quad> bases = dataset.findNG(description, Node.ANY, Terms.VOID_URI_SPACE, Node.ANY);
        try {
            return Iter.asStream(bases)
                    .filter(quad -> quad.getObject().isLiteral())
                    .filter(quad ->
                            quad.getGraph().hasURI(quad.getObject().getLiteralLexicalForm() + "graph/description"))
                    .map(quad -> new Iris(quad.getObject().getLiteralLexicalForm()))
                    .findFirst();
        } finally {
            Iter.close(bases);
        }
    }

    /** The same as {@link #documents()}, from the copy if that is of this state. */
    SortedMap<DocumentId, Fingerprint> documents(CatalogCopy copy) {
        return copy.read(iris, tally()).orElseGet(this::documents);
    }

    /** What the ledger notes of the description. */
    Tally tally() {
        return Ledger.of(dataset, graph);
    }

    SortedMap<DocumentId, Fingerprint> documents() {
        Map<Node, String> ontologies = values(Ag.ontologyDigest);
        Map<Node, String> extractors = values(Ag.extractorVersion);
        String before = iris.base() + "doc/";
        SortedMap<DocumentId, Fingerprint> documents = new TreeMap<>();
        values(Ag.fingerprint)
                .forEach((document, content) -> documents.put(
                        new DocumentId(document.getURI().substring(before.length())),
                        new Fingerprint(
                                content,
                                ontologies.getOrDefault(document, ""),
                                iris.base(),
                                extractors.getOrDefault(document, ""))));
        return documents;
    }

    /** Of all subjects at once: one walk instead of one for each document. */
    private Map<Node, String> values(Node property) {
        Map<Node, String> values = new HashMap<>();
        dataset.find(graph, Node.ANY, property, Node.ANY)
                .forEachRemaining(
                        quad -> values.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm()));
        return values;
    }

    /** The digest of the vocabulary that the store holds; empty where it holds none. */
    String ontologyDigest() {
        return value(description.self(), Ag.ontologyDigest);
    }

    String extractorVersion() {
        return value(description.self(), Ag.extractorVersion);
    }

    /** What tells a graph that was changed by hand from the one that its documents make; empty where none was. */
    String revision() {
        return value(description.self(), DatasetDescription.REVISION);
    }

    void revise(String revision) {
        dataset.deleteAny(graph, description.self(), DatasetDescription.REVISION, Node.ANY);
        dataset.add(description.revision(revision));
    }

    /** The graph that it stands in. */
    Node graph() {
        return graph;
    }

    Iris iris() {
        return iris;
    }

    /** Lets the description say that. */
    void write(
            Target target,
            SortedMap<DocumentId, Fingerprint> documents,
            String ontologyDigest,
            String extractorVersion) {
        write(target, documents, ontologyDigest, extractorVersion, revision());
    }

    /** The same of a dataset of another revision than this one. */
    void write(
            Target target,
            SortedMap<DocumentId, Fingerprint> documents,
            String ontologyDigest,
            String extractorVersion,
            String revision) {
        Supplier<Stream<Quad>> quads = () -> Stream.of(
                        description.dataset(documents.size(), ontologyDigest, extractorVersion),
                        Stream.of(revision).filter(words -> !words.isEmpty()).map(description::revision),
                        documents.entrySet().stream()
                                .flatMap(entry -> description.document(entry.getKey(), entry.getValue())))
                .flatMap(Function.identity());
        target.replace(graph, quads, Tally.of(quads.get()));
    }

    /** The names of all graphs of this base. */
    Stream<Node> graphs() {
        Stream<Node> others = Stream.of(NodeFactory.createURI(iris.vocabularyGraph()), graph);
        return Stream.concat(documents().keySet().stream().map(id -> NodeFactory.createURI(iris.document(id))), others);
    }

    private String value(Node subject, Node property) {
        Iterator<Quad> found = dataset.find(graph, subject, property, Node.ANY);
        try {
            return found.hasNext() ? found.next().getObject().getLiteralLexicalForm() : "";
        } finally {
            Iter.close(found);
        }
    }
}
