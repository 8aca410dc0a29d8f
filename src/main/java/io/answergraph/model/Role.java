package io.answergraph.model;

import java.util.List;

/**
 * The part that a thing plays: push, pull, risk, barrier.
 *
 * @param of the type whose claims have it
 * @param cues forms that give a sentence's things this role: {@code push factor}
 */
public record Role(RoleId id, TypeId of, List<String> cues) {
    public Role {
        cues = List.copyOf(cues);
    }
}
