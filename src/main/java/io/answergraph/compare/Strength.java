package io.answergraph.compare;

import io.answergraph.model.Status;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** How much two statuses are at odds, the strongest first. */
public enum Strength {
    /** One says that it is so, the other that it is not. */
    DENIED(Status.ASSERTED, Status.DENIED),
    /** One says that it is there, the other that it is missing. */
    MISSING(Status.ASSERTED, Status.LACKING),
    /** One says that it may be so, the other that it is not. */
    DOUBTFUL(Status.HEDGED, Status.DENIED),
    /** One says that it may be there, the other that it is missing. */
    UNCERTAIN(Status.HEDGED, Status.LACKING),
    /** One says that it is there, the other that it should be. */
    WANTED(Status.ASSERTED, Status.RECOMMENDED),
    /** One says that it is so, the other that it may be. */
    HEDGED(Status.ASSERTED, Status.HEDGED);

    private final Status one;
    private final Status other;

    Strength(Status one, Status other) {
        this.one = one;
        this.other = other;
    }

    /** What the side says that affirms more. */
    public Status one() {
        return one;
    }

    /** What the side says that takes it back. */
    public Status other() {
        return other;
    }

    /** Whether both cannot hold of one thing at one place and time. */
    public boolean isConflict() {
        return compareTo(UNCERTAIN) <= 0;
    }

    /** The words on a command line and in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For people: {@code asserted against denied}. */
    public String words() {
        return one.word() + " against " + other.word();
    }

    /** The word, as it is typed. */
    @Override
    public String toString() {
        return word();
    }

    /** The strongest that these statuses, found of one thing, amount to; none where they agree. */
    public static Optional<Strength> strongest(Collection<Status> found) {
        return Arrays.stream(values())
                .filter(strength -> found.contains(strength.one) && found.contains(strength.other))
                .findFirst();
    }
}
