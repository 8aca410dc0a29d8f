package io.answergraph.model;

import java.util.List;
import java.util.Optional;

/**
 * A concept or a subject (state) of the vocabulary.
 *
 * @param notation its code, unique within the type where present; a concept without one is given outside by its
 *     nearest ancestor that has one
 * @param name preferred label
 * @param labels all labels, the preferred one first, then sorted by form
 * @param broader concepts of the same type above it, sorted
 * @param usualRole the role it plays where neither sentence nor question gives one
 */
public record Concept(
        EntityId id,
        TypeId type,
        Optional<String> notation,
        String name,
        List<Label> labels,
        List<EntityId> broader,
        Optional<RoleId> usualRole) {
    public Concept {
        labels = List.copyOf(labels);
        broader = List.copyOf(broader);
    }
}
