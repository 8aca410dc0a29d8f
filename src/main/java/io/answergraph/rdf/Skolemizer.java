package io.answergraph.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * Gives each blank node an IRI made from all that is said of it, so that the same file makes the same graph whatever a
 * parser calls its nodes. Two blank nodes that say the same become one. Blank nodes in a circle, which no content tells
 * apart, are a fault.
 */
final class Skolemizer {
    private final Graph source;
    private final Iris iris;
    private final Map<Node, Node> named = new HashMap<>();
    private final Set<Node> underway = new HashSet<>();

    private final Consumer<Node> circles;

    /** @param circles is told of each blank node that speaks of itself by way of others */
    Skolemizer(Graph source, Iris iris, Consumer<Node> circles) {
        this.source = source;
        this.iris = iris;
        this.circles = circles;
    }

    /** The triple with IRIs for its blank nodes. */
    Triple named(Triple triple) {
        return Triple.create(name(triple.getSubject()), triple.getPredicate(), name(triple.getObject()));
    }

    private Node name(Node node) {
        if (!node.isBlank()) {
            return node;
        }
        Node known = named.get(node);
        if (known != null) {
            return known;
        }
        if (!underway.add(node)) {
            circles.accept(node);
            return node;
        }
        String content = source.find(node, Node.ANY, Node.ANY).toList().stream()
                .map(t -> NodeFmtLib.strNT(t.getPredicate()) + " " + NodeFmtLib.strNT(name(t.getObject())))
                .sorted()
                .collect(Collectors.joining("\n"));
        underway.remove(node);
        Node name = NodeFactory.createURI(iris.skolem(content));
        named.put(node, name);
        return name;
    }
}
