package io.answergraph.store;

import io.answergraph.model.DocumentId;
import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.Terms;
import java.util.Iterator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
        Iterator<Quad> bases = dataset.findNG(Node.ANY, Node.ANY, Terms.VOID_URI_SPACE, Node.ANY);
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
        SortedMap<DocumentId, Fingerprint> documents = new TreeMap<>();
        String before = iris.base() + "doc/";
        dataset.find(graph, Node.ANY, Terms.VOID_ROOT_RESOURCE, Node.ANY).forEachRemaining(quad -> {
            Node document = quad.getObject();
            documents.put(
                    new DocumentId(document.getURI().substring(before.length())),
                    new Fingerprint(
                            value(document, Ag.fingerprint),
                            value(document, Ag.ontologyDigest),
                            iris.base(),
                            value(document, Ag.extractorVersion)));
        });
        return documents;
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
        add(self(), OWL_VERSION_INFO, text(revision));
    }

    void write(SortedMap<DocumentId, Fingerprint> documents, String ontologyDigest, String extractorVersion) {
        String revision = revision();
        dataset.removeGraph(graph);
        Node self = self();
        if (!revision.isEmpty()) {
            revise(revision);
        }
        add(self, RDF.Nodes.type, Terms.VOID_DATASET);
        add(self, Terms.VOID_URI_SPACE, text(iris.base()));
        add(self, Ag.ontologyDigest, text(ontologyDigest));
        add(self, Ag.extractorVersion, text(extractorVersion));
        add(
                self,
                Terms.VOID_DOCUMENTS,
                NodeFactory.createLiteralDT(Integer.toString(documents.size()), XSDDatatype.XSDinteger));
        documents.forEach((id, fingerprint) -> {
            Node document = NodeFactory.createURI(iris.document(id));
            add(self, Terms.VOID_ROOT_RESOURCE, document);
            add(document, Ag.fingerprint, text(fingerprint.content()));
            add(document, Ag.ontologyDigest, text(fingerprint.ontologyDigest()));
            add(document, Ag.extractorVersion, text(fingerprint.extractorVersion()));
        });
    }

    /** Removes all graphs of this base. */
    void forget() {
        documents().keySet().forEach(id -> dataset.removeGraph(NodeFactory.createURI(iris.document(id))));
        dataset.removeGraph(NodeFactory.createURI(iris.vocabularyGraph()));
        dataset.removeGraph(graph);
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

    private void add(Node subject, Node property, Node object) {
        dataset.add(graph, subject, property, object);
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }
}
