package io.answergraph.model;

import java.util.List;
import java.util.Optional;

/** A block of an answer, as its layout shows it. */
public sealed interface Passage {
    /** All of it, markers and children included. */
    Span span();

    /** Running prose, a lead-in, a heading or a closing remark. */
    record Paragraph(Span span) implements Passage {}

    /**
     * An item of a list.
     *
     * @param marker {@code 1.}, {@code a)}, {@code -}, {@code firstly}; empty, at the start, where the layout shows none
     * @param label the words before a colon or dash (or in bold) that name the item, without that mark
     * @param body the prose behind the label; empty where there is none
     * @param children nested items and further paragraphs of this item, in order of the text
     */
    record ListItem(Span span, Span marker, Optional<Span> label, Span body, List<Passage> children)
            implements Passage {
        public ListItem {
            children = List.copyOf(children);
        }
    }
}
