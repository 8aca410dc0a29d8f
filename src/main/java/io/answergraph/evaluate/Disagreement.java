package io.answergraph.evaluate;

import io.answergraph.model.Span;

/**
 * One thing on which gold and prediction differ.
 *
 * @param cause what it has in common with others of its kind, in words for a person
 * @param span of the gold in code points; of what was found where the gold has nothing
 * @param expected what the gold says; empty where it says nothing
 * @param found what the program says; empty where it says nothing
 * @param context the sentence on one line, with the words at the span in double brackets
 */
public record Disagreement(
        Kind kind, String cause, String doc, int question, Span span, String expected, String found, String context) {
    /** In the order in which they are shown. */
    public enum Kind {
        MISSED("Missed"),
        SURPLUS("Found where the gold has nothing"),
        WRONG_SPAN("Found with another span"),
        WRONG_CONCEPT("Found as another concept"),
        WRONG_STATUS("Found with another status"),
        WRONG_ROLE("Found in another role"),
        MISSED_RELATION("Relation missed"),
        SURPLUS_RELATION("Relation found where the gold has none"),
        WRONG_RELATION_STATUS("Relation found with another status");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** A heading over its disagreements. */
        public String title() {
            return title;
        }
    }
}
