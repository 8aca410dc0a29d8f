package io.answergraph.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * A stretch of an answer without markers in it: what the language stage reads as prose.
 *
 * @param question number of the question it answers
 * @param leadIn index, in {@link Analysis#blocks()}, of the paragraph or body that introduces this item's list
 * @param label index of the label block, for the body of a labelled item
 */
public record Block(
        int question, Kind kind, Span span, OptionalInt leadIn, OptionalInt label, List<Sentence> sentences) {
    public Block {
        sentences = List.copyOf(sentences);
    }

    /** Where in the layout a block stands. */
    public enum Kind {
        PARAGRAPH,
        ITEM_LABEL,
        ITEM_BODY
    }
}
