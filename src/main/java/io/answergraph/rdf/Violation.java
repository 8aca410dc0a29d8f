package io.answergraph.rdf;

import java.util.Comparator;
import java.util.Optional;

/**
 * Something in a graph that a shape forbids.
 *
 * @param severity {@code Violation}, {@code Warning} or {@code Info}, as SHACL names them
 * @param graph the document's graph
 * @param focus the IRI of what is wrong
 * @param message in an analyst's words
 * @param shape the shape's name in {@code shapes.ttl}
 * @param place where in the document that is
 * @param remedy which edit helps; empty where the shape does not say
 */
public record Violation(
        String severity, String graph, String focus, String message, String shape, Place place, Optional<String> remedy)
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
