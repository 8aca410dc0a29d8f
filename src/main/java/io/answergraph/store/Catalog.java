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
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * The dataset's description: its base, and each document with its fingerprint. A function of the documents and the ontology
 * alone. Used within the caller's transaction.
 */
final class Catalog {
    private static final Node OWL_VERSION_INFO = OWL.versionInfo.asNode();

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Node graph;

    Catalog(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.graph = NodeFactory.createURI(iris.descriptionGraph());
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
        return value(self(), Ag.ontologyDigest);
    }

    String extractorVersion() {
        return value(self(), Ag.extractorVersion);
    }

    /** What tells a graph that was changed by hand from the one that its documents make; empty where none was. */
    String revision() {
        return value(self(), OWL_VERSION_INFO);
    }

    void revise(String revision) {
        dataset.deleteAny(graph, self(), OWL_VERSION_INFO, Node.ANY);
        dataset.add(quad(self(), OWL_VERSION_INFO, text(revision)));
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
        Supplier<Stream<Quad>> quads = () -> description(documents, ontologyDigest, extractorVersion);
        target.replace(graph, quads, Tally.of(quads.get()));
    }

    private Stream<Quad> description(
            SortedMap<DocumentId, Fingerprint> documents, String ontologyDigest, String extractorVersion) {
        Node self = self();
        String revision = revision();
        Stream<Quad> head = Stream.of(
                quad(self, RDF.Nodes.type, Terms.VOID_DATASET),
                quad(self, Terms.VOID_URI_SPACE, text(iris.base())),
                quad(self, Ag.ontologyDigest, text(ontologyDigest)),
                quad(self, Ag.extractorVersion, text(extractorVersion)),
                quad(
                        self,
                        Terms.VOID_DOCUMENTS,
                        NodeFactory.createLiteralDT(Integer.toString(documents.size()), XSDDatatype.XSDinteger)));
        Stream<Quad> revised =
                revision.isEmpty() ? Stream.of() : Stream.of(quad(self, OWL_VERSION_INFO, text(revision)));
        Stream<Quad> each = documents.entrySet().stream().flatMap(entry -> {
            Node document = NodeFactory.createURI(iris.document(entry.getKey()));
            Fingerprint fingerprint = entry.getValue();
            return Stream.of(
                    quad(self, Terms.VOID_ROOT_RESOURCE, document),
                    quad(document, Ag.fingerprint, text(fingerprint.content())),
                    quad(document, Ag.ontologyDigest, text(fingerprint.ontologyDigest())),
                    quad(document, Ag.extractorVersion, text(fingerprint.extractorVersion())));
        });
        return Stream.of(head, revised, each).flatMap(Function.identity());
    }

    /** The names of all graphs of this base. */
    Stream<Node> graphs() {
        Stream<Node> others = Stream.of(NodeFactory.createURI(iris.vocabularyGraph()), graph);
        return Stream.concat(documents().keySet().stream().map(id -> NodeFactory.createURI(iris.document(id))), others);
    }

    /** What the store says that it is; not the name of a graph. */
    private Node self() {
        return NodeFactory.createURI(iris.base() + "dataset");
    }

    private String value(Node subject, Node property) {
        Iterator<Quad> found = dataset.find(graph, subject, property, Node.ANY);
        try {
            return found.hasNext() ? found.next().getObject().getLiteralLexicalForm() : "";
        } finally {
            Iter.close(found);
        }
    }

    private Quad quad(Node subject, Node property, Node object) {
        return Quad.create(graph, subject, property, object);
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }
}
