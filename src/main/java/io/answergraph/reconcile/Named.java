package io.answergraph.reconcile;

import java.util.Comparator;

/** A thing, type or property with the name that it is shown by. Ordered by name. */
public record Named(String iri, String name) implements Comparable<Named> {
    private static final Comparator<Named> ORDER =
            Comparator.comparing(Named::name).thenComparing(Named::iri);

    @Override
    public int compareTo(Named other) {
        return ORDER.compare(this, other);
    }
}
