package io.answergraph.rdf;

import io.answergraph.model.CodePoints;
import io.answergraph.model.Document;
import io.answergraph.model.DocumentId;
import io.answergraph.model.Span;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Where one document's statements go: its named graph, with its IRIs and its offsets in code points. */
final class DocumentSink {
    private final Document document;
    private final Iris iris;
    private final CodePoints codePoints;
    private final Node graph;
    private final Consumer<Quad> quads;

    DocumentSink(Document document, Iris iris, Consumer<Quad> quads) {
        this.document = document;
        this.iris = iris;
        this.codePoints = CodePoints.of(document.text());
        this.graph = NodeFactory.createURI(iris.document(document.id()));
        this.quads = quads;
    }

    Document document() {
        return document;
    }

    DocumentId id() {
        return document.id();
    }

    Iris iris() {
        return iris;
    }

    /** The document itself, which is its graph's name too. */
    Node self() {
        return graph;
    }

    Node question(int number) {
        return iri(iris.question(id(), number));
    }

    /** Code points, from UTF-16. */
    Span outside(Span span) {
        return codePoints.at(span);
    }

    Node context() {
        return iri(iris.characters(id(), outside(whole())));
    }

    Span whole() {
        return new Span(0, document.text().length());
    }

    String text(Span span) {
        return span.of(document.text());
    }

    void add(Node subject, Node property, Node object) {
        quads.accept(Quad.create(graph, subject, property, object));
    }

    void text(Node subject, Node property, String text) {
        add(subject, property, NodeFactory.createLiteralString(text));
    }

    void integer(Node subject, Node property, int number) {
        add(subject, property, NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
    }

    /** Begin and end of characters, in code points. */
    void offsets(Node subject, Span span) {
        Span outside = outside(span);
        add(subject, Terms.NIF_BEGIN_INDEX, offset(outside.start()));
        add(subject, Terms.NIF_END_INDEX, offset(outside.end()));
    }

    private static Node offset(int codePoints) {
        return NodeFactory.createLiteralDT(Integer.toString(codePoints), XSDDatatype.XSDnonNegativeInteger);
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
