package io.answergraph.model;

import java.util.List;

/**
 * A property that claims use.
 *
 * @param domain type of the subject
 * @param range type of the object
 * @param verbs forms that state it between two mentions; empty for the properties that a {@link MentionType} claims
 */
public record Property(PropertyId id, TypeId domain, TypeId range, List<String> verbs) {
    public Property {
        verbs = List.copyOf(verbs);
    }
}
