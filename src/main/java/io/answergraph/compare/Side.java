package io.answergraph.compare;

import io.answergraph.model.Status;
import java.util.List;

/**
 * One side of a disagreement.
 *
 * @param states those of which it is said, by name
 * @param evidence every place that says so, in order; never empty
 */
public record Side(Status status, List<State> states, List<Evidence> evidence) {
    public Side {
        states = List.copyOf(states);
        evidence = List.copyOf(evidence);
    }

    /** How many places say so. */
    public int places() {
        return (int) evidence.stream().map(Evidence::mention).distinct().count();
    }
}
