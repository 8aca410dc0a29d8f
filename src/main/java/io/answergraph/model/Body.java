package io.answergraph.model;

import java.util.List;
import java.util.Optional;

/**
 * A named organisation, from the vocabulary or named by a document.
 *
 * @param name its full name
 * @param otherNames other names and acronyms, sorted
 * @param jurisdiction the state it belongs to, where it belongs to one
 * @param parent the body it is part of, where known
 * @param inVocabulary whether the vocabulary describes it; if not, the document's graph does
 */
public record Body(
        EntityId id,
        String name,
        List<String> otherNames,
        Optional<EntityId> jurisdiction,
        Optional<EntityId> parent,
        boolean inVocabulary) {
    public Body {
        otherNames = List.copyOf(otherNames);
    }
}
