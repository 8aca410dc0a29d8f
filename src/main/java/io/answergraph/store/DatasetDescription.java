package io.answergraph.store;

import io.answergraph.model.DocumentId;
import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.Terms;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * How the description of a dataset says what it is told, statement by statement, so that nobody needs to hold all of it.
 * Immutable; safe for use by many threads.
 *
 * @param iris those of the dataset
 */
public record DatasetDescription(Iris iris) {
    static final Node REVISION = OWL.versionInfo.asNode();

    /**
     * What is said of the dataset itself.
     *
     * @param documents how many it has
     * @param ontologyDigest of the vocabulary that it holds
     * @param extractorVersion of the program that made it
     */
    public Stream<Quad> dataset(long documents, String ontologyDigest, String extractorVersion) {
        return Stream.of(
                said(RDF.Nodes.type, Terms.VOID_DATASET),
                said(Terms.VOID_URI_SPACE, text(iris.base())),
                said(Ag.ontologyDigest, text(ontologyDigest)),
                said(Ag.extractorVersion, text(extractorVersion)),
                said(
                        Terms.VOID_DOCUMENTS,
                        NodeFactory.createLiteralDT(Long.toString(documents), XSDDatatype.XSDinteger)));
    }

    /** What is said of one that was changed by hand. */
    Quad revision(String revision) {
        return said(REVISION, text(revision));
    }

    /** What is said of one document of it. */
    public Stream<Quad> document(DocumentId id, Fingerprint fingerprint) {
        Node document = NodeFactory.createURI(iris.document(id));
        return Stream.of(
                said(Terms.VOID_ROOT_RESOURCE, document),
                quad(document, Ag.fingerprint, text(fingerprint.content())),
                quad(document, Ag.ontologyDigest, text(fingerprint.ontologyDigest())),
                quad(document, Ag.extractorVersion, text(fingerprint.extractorVersion())));
    }

    /** The graph that all of it stands in. */
    Node graph() {
        return NodeFactory.createURI(iris.descriptionGraph());
    }

    /** What the dataset says that it is; not the name of a graph. */
    Node self() {
        return NodeFactory.createURI(iris.base() + "dataset");
    }

    private Quad said(Node property, Node object) {
        return quad(self(), property, object);
    }

    private Quad quad(Node subject, Node property, Node object) {
        return Quad.create(graph(), subject, property, object);
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }
}
