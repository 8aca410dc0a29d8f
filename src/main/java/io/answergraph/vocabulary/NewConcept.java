package io.answergraph.vocabulary;

import io.answergraph.model.EntityId;
import java.util.List;
import java.util.Optional;

/**
 * A concept, or a body, to be added.
 *
 * @param types the classes that it is an instance of, IRIs
 * @param notation its code; none for a body
 * @param name the preferred label
 * @param labels other labels
 * @param scheme the scheme it belongs to, where its siblings belong to one
 * @param broader the concept above it; without one it is at the top of its scheme
 */
public record NewConcept(
        EntityId id,
        List<String> types,
        Optional<String> notation,
        String name,
        List<String> labels,
        Optional<String> scheme,
        Optional<EntityId> broader) {
    public NewConcept {
        types = List.copyOf(types);
        labels = List.copyOf(labels);
    }

    /** The same below another concept. */
    public NewConcept below(EntityId concept) {
        return new NewConcept(id, types, notation, name, labels, scheme, Optional.of(concept));
    }

    /** The same with another code. */
    public NewConcept coded(String code) {
        return new NewConcept(id, types, Optional.of(code), name, labels, scheme, broader);
    }
}
