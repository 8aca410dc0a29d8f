package io.answergraph.model;

import java.util.List;
import java.util.Optional;

/**
 * Words that say how a thing stands.
 *
 * @param status what they say; there for a {@link Kind#CUE} and for no other
 * @param forms as in {@link Label#form()}
 * @param types the types of things they speak of; empty for all
 * @param frames count only in answers to such questions; empty for all
 * @param near count only if one of these forms stands in the same sentence; empty for none needed
 */
public record CueRule(
        CueId id,
        Kind kind,
        Optional<Status> status,
        Direction direction,
        Scope scope,
        List<String> forms,
        List<TypeId> types,
        List<FrameId> frames,
        List<String> near) {
    public CueRule {
        forms = List.copyOf(forms);
        types = List.copyOf(types);
        frames = List.copyOf(frames);
        near = List.copyOf(near);
    }

    /**
     * What the words do: give a status; only keep the cues inside them from firing; or speak of the writer or the page, so
     * that what they reach is no mention at all.
     */
    public enum Kind {
        CUE,
        PSEUDO_CUE,
        DISCLAIMER
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
