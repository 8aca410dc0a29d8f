package io.answergraph.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Turns of English that extraction goes by, as forms (see {@link Label#form()}).
 *
 * @param forms the forms of each turn, in order; a turn that the ontology does not name has none
 */
public record Turns(Map<Turn, List<String>> forms) {
    public Turns {
        Map<Turn, List<String>> copy = new EnumMap<>(Turn.class);
        forms.forEach((turn, words) -> {
            if (!words.isEmpty()) {
                copy.put(turn, List.copyOf(words));
            }
        });
        forms = Map.copyOf(copy);
    }

    /** The forms of one turn; empty where there are none. */
    public List<String> of(Turn turn) {
        return forms.getOrDefault(turn, List.of());
    }

    /** What words do in a sentence, whatever it is about. */
    public enum Turn {
        /** Words of a short sentence that only points to the list behind it: {@code here}. */
        POINTER,
        /** Words before a subject that is only held up beside another: {@code unlike}. */
        COMPARISON,
        /** Nouns that only say how much or which part of a thing is meant: {@code a range of}. */
        PARTITIVE,
        /** Those who stand for the body that they come from: {@code representatives of}. */
        REPRESENTATIVE,
        /** Verbs of what somebody is, has or wants rather than does. */
        STATIVE,
        /** Verbs by which somebody does what the thing does that they run: {@code runs a program that gives}. */
        RUNNING,
        /** Verbs whose object does its work for their subject: {@code employs advocates who give}. */
        EMPLOYING,
        /** Verbs whose object does what the infinitive behind it says: {@code requires the office to give}. */
        CONTROLLING
    }
}
