package io.answergraph.compare;

import java.util.Comparator;

/**
 * What claims are about and a comparison has a column for. Ordered by name.
 *
 * @param code its notation ({@code IL}); empty where the vocabulary gives none
 * @param documents how many documents of the graph are about it; without one nothing was asked of it
 */
public record State(String iri, String code, String name, int documents) implements Comparable<State> {
    private static final Comparator<State> ORDER =
            Comparator.comparing(State::name).thenComparing(State::iri);

    /** The code where there is one, else the name. */
    public String shortName() {
        return code.isEmpty() ? name : code;
    }

    @Override
    public int compareTo(State other) {
        return ORDER.compare(this, other);
    }
}
