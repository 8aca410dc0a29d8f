package io.answergraph.model;

import java.util.List;
import java.util.Optional;

/**
 * A kind of thing that answers name, as the subject ontology declares it.
 *
 * @param isSubject claims are about things of this type (states); its mentions have no status
 * @param lackable a good thing: a lack of it is said of the thing ({@code lacking}); else the lack is part of a name
 * @param recommendable whether advice makes it {@code recommended}; else advice presupposes it
 * @param namesBodies whether proper names of organisations are mentions of this type
 * @param claimProperty the property from a subject to a thing of this type; none for the subject type itself
 * @param generalWords words that alone do not name a thing of this type, as forms (see {@link Label#form()})
 */
public record MentionType(
        TypeId id,
        boolean isSubject,
        boolean lackable,
        boolean recommendable,
        boolean namesBodies,
        Optional<PropertyId> claimProperty,
        List<String> generalWords) {
    public MentionType {
        generalWords = List.copyOf(generalWords);
    }
}
