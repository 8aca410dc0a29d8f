package io.answergraph.export;

import io.answergraph.rdf.Ag;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Makes claims the reifiers of what they claim (RDF 1.2 Concepts, section 1.5): {@code claim rdf:reifies <<( s p o )>>}. In
 * Turtle that is {@code s p o ~ claim}, the fact annotated with its claim, wherever the fact is stated as well. The older
 * {@code rdf:subject} and its like stay: to find a claim by them is quick in stores that have no index of triple terms.
 */
final class Reifiers {
    private Reifiers() {}

    /** The quads, and behind each that says of something that it is a claim, one with what it reifies. */
    static Stream<Quad> added(Stream<Quad> quads, DatasetGraph dataset) {
        return quads.flatMap(quad -> isClaim(quad) ? Stream.of(quad, reified(quad, dataset)) : Stream.of(quad));
    }

    private static boolean isClaim(Quad quad) {
        return quad.getPredicate().equals(RDF.Nodes.type) && quad.getObject().equals(Ag.Claim);
    }

    private static Quad reified(Quad quad, DatasetGraph dataset) {
        Node claim = quad.getSubject();
        Node triple = NodeFactory.createTripleTerm(
                part(dataset, quad.getGraph(), claim, RDF.Nodes.subject),
                part(dataset, quad.getGraph(), claim, RDF.Nodes.predicate),
                part(dataset, quad.getGraph(), claim, RDF.Nodes.object));
        return Quad.create(quad.getGraph(), claim, RDF.Nodes.reifies, triple);
    }

    private static Node part(DatasetGraph dataset, Node graph, Node claim, Node property) {
        return dataset.find(graph, claim, property, Node.ANY).next().getObject();
    }
}
