package io.answergraph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;

/** Collects statements about a release. Not thread-safe. */
final class StatementList {
    private final List<Quad> quads = new ArrayList<>();

    void iri(Node subject, Resource property, Node object) {
        quads.add(Quad.create(Quad.defaultGraphNodeGenerated, subject, property.asNode(), object));
    }

    void iri(Node subject, Resource property, Resource object) {
        iri(subject, property, object.asNode());
    }

    void text(Node subject, Resource property, String text) {
        iri(subject, property, NodeFactory.createLiteralString(text));
    }

    void english(Node subject, Resource property, String text) {
        iri(subject, property, NodeFactory.createLiteralLang(text, "en"));
    }

    void number(Node subject, Resource property, long number) {
        iri(subject, property, NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
    }

    Stream<Quad> quads() {
        return quads.stream();
    }
}
