package io.answergraph.export;

import io.answergraph.rdf.Iris;
import io.answergraph.rdf.Violation;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** What the shapes found, as a SHACL validation report (SHACL, section 3.6). */
final class ShapeReport {
    static final String SHACL = "http://www.w3.org/ns/shacl#";
    private static final String SHAPES = "https://w3id.org/answergraph/shapes#";

    private ShapeReport() {}

    /** The statements, in no order. */
    static Stream<Quad> quads(List<Violation> violations, Iris iris) {
        StatementList statements = new StatementList();
        Node report = NodeFactory.createURI(iris.base() + "validation");
        statements.iri(report, RDF.type, term("ValidationReport"));
        statements.iri(
                report,
                term("conforms"),
                NodeFactory.createLiteralDT(Boolean.toString(violations.isEmpty()), XSDDatatype.XSDboolean));
        for (Violation found : violations) {
            Node result = NodeFactory.createURI(iris.skolem("sh:result " + found));
            statements.iri(report, term("result"), result);
            statements.iri(result, RDF.type, term("ValidationResult"));
            statements.iri(result, term("resultSeverity"), term(found.severity()));
            statements.iri(result, term("focusNode"), NodeFactory.createURI(found.focus()));
            statements.english(result, term("resultMessage"), found.message());
            statements.iri(result, term("sourceShape"), NodeFactory.createURI(SHAPES + found.shape()));
            statements.iri(result, DCTerms.isPartOf, NodeFactory.createURI(found.graph()));
        }
        return statements.quads();
    }

    private static Resource term(String name) {
        return ResourceFactory.createResource(SHACL + name);
    }
}
