package io.answergraph.compare;

import java.util.Comparator;

/**
 * A concept, or a body by its name: what a row of a comparison is about. Ordered by kind, then name.
 *
 * @param notation its short sign in the vocabulary; empty for none
 * @param isConcept whether it is one of the vocabulary's concepts, or else a body
 */
public record Thing(String iri, String notation, String name, Kind kind, boolean isConcept)
        implements Comparable<Thing> {
    private static final Comparator<Thing> ORDER =
            Comparator.comparing(Thing::kind).thenComparing(Thing::name).thenComparing(Thing::iri);

    @Override
    public int compareTo(Thing other) {
        return ORDER.compare(this, other);
    }
}
