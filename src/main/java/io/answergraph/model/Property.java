package io.answergraph.model;

import java.util.List;

/**
 * A property that claims use. One that a {@link MentionType} claims is stated by no words of its own.
 *
 * @param domain type of the subject
 * @param range type of the object
 * @param verbs forms that state it between their subject and their object, so plainly that a capitalised name that does
 *     this is the name of a thing of the domain
 * @param patterns the other ways in which it is stated
 */
public record Property(PropertyId id, TypeId domain, TypeId range, List<String> verbs, List<RelationPattern> patterns) {
    public Property {
        verbs = List.copyOf(verbs);
        patterns = List.copyOf(patterns);
    }
}
