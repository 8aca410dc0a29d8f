package io.answergraph.compare;

import io.answergraph.model.Status;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a graph is compared. Everything is named by its IRI; {@code store.Names} finds them for people's words.
 *
 * @param states to compare, in this order; empty for all that a document is about
 * @param kinds mention types to compare; empty for all
 * @param role claims with this role only
 * @param statuses rows in which some cell has one of these, whole; empty for all
 * @param concepts rows of these and of what is narrower; empty for all
 * @param isRolledUp whether what is narrower is counted in one row: that of {@code concepts}, else the broadest
 */
public record View(
        List<String> states,
        NavigableSet<String> kinds,
        Optional<String> role,
        Set<Status> statuses,
        NavigableSet<String> concepts,
        boolean isRolledUp) {
    /** Everything. */
    public static final View ALL =
            new View(List.of(), new TreeSet<>(), Optional.empty(), Set.of(), new TreeSet<>(), false);

    public View {
        states = states.stream().distinct().toList();
        kinds = Collections.unmodifiableNavigableSet(new TreeSet<>(kinds));
        statuses = Set.copyOf(statuses);
        concepts = Collections.unmodifiableNavigableSet(new TreeSet<>(concepts));
    }

    /** The same of these states. */
    public View ofStates(List<String> others) {
        return new View(others, kinds, role, statuses, concepts, isRolledUp);
    }

    /** The same of these kinds. */
    public View ofKinds(NavigableSet<String> others) {
        return new View(states, others, role, statuses, concepts, isRolledUp);
    }

    /** The same with that role. */
    public View withRole(Optional<String> other) {
        return new View(states, kinds, other, statuses, concepts, isRolledUp);
    }

    /** The same with rows where one of these is found. */
    public View withStatuses(Set<Status> others) {
        return new View(states, kinds, role, others, concepts, isRolledUp);
    }

    /** The same of these concepts and what is narrower. */
    public View ofConcepts(NavigableSet<String> others) {
        return new View(states, kinds, role, statuses, others, isRolledUp);
    }

    /** The same with what is narrower in one row. */
    public View rolledUp(boolean rollsUp) {
        return new View(states, kinds, role, statuses, concepts, rollsUp);
    }
}
