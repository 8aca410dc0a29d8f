package io.answergraph.compare;

import io.answergraph.model.Status;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the documents say of one thing in one state.
 *
 * @param evidence every place, in the order of documents and text
 * @param isAsked whether a question of the state's documents asks for such things
 */
public record Cell(List<Evidence> evidence, boolean isAsked) {
    /** Where one status must stand for all that were found, the first of these. */
    public static final List<Status> PRECEDENCE =
            List.of(Status.DENIED, Status.LACKING, Status.ASSERTED, Status.RECOMMENDED, Status.HEDGED);

    public Cell {
        evidence = evidence.stream().sorted().toList();
    }

    /** How many places there are with each status that was found: words that name two things in one row count once. */
    public SortedMap<Status, Integer> counts() {
        SortedMap<Status, Integer> counts = new TreeMap<>(new EnumMap<>(Status.class));
        for (Status status : Status.values()) {
            int count = (int) evidence.stream()
                    .filter(e -> e.status() == status)
                    .map(Evidence::mention)
                    .distinct()
                    .count();
            if (count > 0) {
                counts.put(status, count);
            }
        }
        return counts;
    }

    /** The places with that status, in their order. */
    public List<Evidence> with(Status status) {
        return evidence.stream().filter(e -> e.status() == status).toList();
    }

    /** The one status that stands for the cell where only one can, by {@link #PRECEDENCE}; none where nothing is said. */
    public Optional<Status> chosen() {
        return chosen(counts().keySet());
    }

    /** The one that stands for all these, by {@link #PRECEDENCE}; none where there is none. */
    public static Optional<Status> chosen(Set<Status> found) {
        return PRECEDENCE.stream().filter(found::contains).findFirst();
    }

    /** Whether one place says that it is (or may be) so and another that it is missing or not so. */
    public boolean isConflict() {
        return isConflict(counts().keySet());
    }

    /** The same of statuses found in several places. */
    public static boolean isConflict(Set<Status> found) {
        return Strength.strongest(found).filter(Strength::isConflict).isPresent();
    }

    /** Why it says of nothing that it is there; none where some place says more than a denial. */
    public Optional<Empty> empty() {
        Set<Status> found = counts().keySet();
        if (found.isEmpty()) {
            return Optional.of(isAsked ? Empty.NOT_NAMED : Empty.NOT_ASKED);
        }
        return found.equals(Set.of(Status.DENIED)) ? Optional.of(Empty.DENIED) : Optional.empty();
    }
}
