package io.answergraph.reconcile;

import java.util.Comparator;

/**
 * A thing that a cell may mean. Ordered from the best.
 *
 * @param score of name and properties together, from 0 to 100
 * @param name of the name alone, from 0 to 100
 * @param isExact whether a name or code of the thing is what the cell says, and no property says otherwise
 * @param isMatch whether it is certain: exact, and no other thing is
 */
public record Candidate(Entity entity, double score, double name, boolean isExact, boolean isMatch)
        implements Comparable<Candidate> {
    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::isExact)
            .thenComparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.entity().self());

    Candidate certain() {
        return new Candidate(entity, score, name, isExact, true);
    }

    @Override
    public int compareTo(Candidate other) {
        return ORDER.compare(this, other);
    }
}
