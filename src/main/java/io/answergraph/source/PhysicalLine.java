package io.answergraph.source;

import io.answergraph.model.Span;
import java.util.Optional;

/**
 * One line of a file, not blank.
 *
 * @param span without white space around
 * @param column of its first character; a tab reaches to the next multiple of four
 * @param gap whether a blank line, or the end of a block, comes before
 * @param heading level of the heading that it is, or 0
 */
record PhysicalLine(Span span, int column, boolean gap, int heading, Optional<Marker> marker) {
    private static final int TAB = 4;

    /** A line that starts at {@code lineStart}, with the marker that it opens with, emphasised or not. */
    static PhysicalLine of(String text, int lineStart, Span span, boolean gap) {
        boolean strong = text.startsWith("**", span.start()) || text.startsWith("__", span.start());
        Optional<Marker> marker = Marker.at(text, strong ? span.start() + 2 : span.start(), span.end());
        boolean wholly = strong
                && marker.isPresent()
                && text.startsWith(text.substring(span.start(), span.start() + 2), span.end() - 2);
        Span bare = wholly ? new Span(span.start() + 2, span.end() - 2) : span;
        return new PhysicalLine(bare, column(text, lineStart, span.start()), gap, 0, marker);
    }

    /** The column that {@code offset} is in, for a line that starts at {@code lineStart}. */
    static int column(String text, int lineStart, int offset) {
        int column = 0;
        for (int i = lineStart; i < offset; i++) {
            column = text.charAt(i) == '\t' ? (column / TAB + 1) * TAB : column + 1;
        }
        return column;
    }

    PhysicalLine withGap(boolean other) {
        return new PhysicalLine(span, column, other, heading, marker);
    }

    /** The column behind its last character. */
    int width() {
        return column + span.length();
    }
}
