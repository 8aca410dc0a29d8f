package io.answergraph.rdf;

import java.util.Comparator;

/**
 * Something in a graph that a shape forbids.
 *
 * @param severity {@code Violation}, {@code Warning} or {@code Info}, as SHACL names them
 * @param graph the document's graph
 * @param focus the IRI of what is wrong
 * @param message in an analyst's words
 * @param shape the shape's name in {@code shapes.ttl}
 */
public record Violation(String severity, String graph, String focus, String message, String shape)
        implements Comparable<Violation> {
    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::graph)
            .thenComparing(Violation::focus)
            .thenComparing(Violation::shape)
            .thenComparing(Violation::message)
            .thenComparing(Violation::severity);

    @Override
    public int compareTo(Violation other) {
        return ORDER.compare(this, other);
    }
}
