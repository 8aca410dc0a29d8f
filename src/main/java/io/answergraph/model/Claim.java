package io.answergraph.model;

import java.util.List;
import java.util.Optional;

/**
 * What a document says: one per subject, property, object, status and role.
 *
 * @param subject a state, or the body that provides, works with or is part of something
 * @param role for types that have roles only
 * @param question number of the first question whose answer says so
 * @param evidence the mentions that say so, in order of the text; never empty
 */
public record Claim(
        EntityId subject,
        PropertyId property,
        EntityId object,
        Status status,
        Optional<RoleId> role,
        int question,
        List<Mention> evidence) {
    public Claim {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a claim needs evidence");
        }
    }
}
