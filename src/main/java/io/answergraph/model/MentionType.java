package io.answergraph.model;

import java.util.Optional;

/**
 * A kind of thing that answers name, as the subject ontology declares it.
 *
 * @param isSubject claims are about things of this type (states); its mentions have no status
 * @param lackable a good thing: a lack of it is said of the thing ({@code lacking}); else the lack is part of a name
 * @param recommendable whether advice makes it {@code recommended}; else advice presupposes it
 * @param namesBodies whether proper names of organisations are mentions of this type
 * @param standsAlone whether a name counts only where it modifies no noun behind it: {@code hotel}, not {@code hotel keys}
 * @param claimProperty the property from a subject to a thing of this type; none for the subject type itself
 * @param wording general words around its names
 */
public record MentionType(
        TypeId id,
        boolean isSubject,
        boolean lackable,
        boolean recommendable,
        boolean namesBodies,
        boolean standsAlone,
        Optional<PropertyId> claimProperty,
        Wording wording) {}
