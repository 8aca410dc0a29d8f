package io.answergraph.parts;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Takes statements as long as those of one graph stand together, and then ends the reading. */
final class GraphRuns implements Consumer<Quad> {
    private final Set<Node> begun = new HashSet<>();
    private @Nullable Node current;

    @Override
    public void accept(Quad quad) {
        Node graph = quad.getGraph();
        if (!graph.equals(current)) {
            if (!begun.add(graph)) {
                throw new Scattered();
            }
            current = graph;
        }
    }

    /** The statements of one graph stand in several places. */
    static final class Scattered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Scattered() {
            super("the statements of a graph do not stand together", null, false, false);
        }
    }
}
