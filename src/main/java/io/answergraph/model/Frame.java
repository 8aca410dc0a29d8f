package io.answergraph.model;

import java.util.List;
import java.util.Optional;

/**
 * What a question asks for.
 *
 * @param patterns regular expressions (java.util.regex, case-insensitive), found anywhere in the question
 * @param priority of several frames that match, the highest decides; ties go to the lesser IRI
 * @param asksFor types of things that the answer lists
 * @param excludes types that are not named in such an answer even where their words occur
 * @param namedByItems types of which the label of a list item names a thing, even in words that the vocabulary lacks
 * @param role role of what is named, where neither sentence nor concept gives one
 * @param status status of what the answer's list names, where no cue decides
 */
public record Frame(
        FrameId id,
        List<String> patterns,
        int priority,
        List<TypeId> asksFor,
        List<TypeId> excludes,
        List<TypeId> namedByItems,
        Optional<RoleId> role,
        Optional<Status> status) {
    public Frame {
        patterns = List.copyOf(patterns);
        asksFor = List.copyOf(asksFor);
        excludes = List.copyOf(excludes);
        namedByItems = List.copyOf(namedByItems);
    }
}
