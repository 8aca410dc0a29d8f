package io.answergraph.model;

import java.util.List;
import java.util.Optional;

/**
 * Words that say how a thing stands.
 *
 * @param status what they say; empty for a pseudo-cue, which only keeps the cues inside its words from firing
 * @param forms as in {@link Label#form()}
 * @param types the types of things they speak of; empty for all
 */
public record CueRule(
        CueId id, Optional<Status> status, Direction direction, Scope scope, List<String> forms, List<TypeId> types) {
    public CueRule {
        forms = List.copyOf(forms);
        types = List.copyOf(types);
    }

    /** On which side of the cue the things stand. */
    public enum Direction {
        FORWARD,
        BACKWARD,
        AROUND
    }

    /** How far a cue reaches: the next noun phrase, that and what is coordinated with it, its clause, or its sentence. */
    public enum Scope {
        NOUN,
        PHRASE,
        CLAUSE,
        SENTENCE
    }
}
