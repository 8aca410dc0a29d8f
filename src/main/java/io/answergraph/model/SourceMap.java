package io.answergraph.model;

import java.util.List;

/**
 * Leads from the document's text back to the original file: runs of text offsets (UTF-16) beside runs of offsets in the
 * decoded file (code points).
 */
public sealed interface SourceMap {
    /** The range of the decoded original file, in code points, that {@code span} of the document's text came from. */
    Span toSource(Span span);

    /** The text is the decoded file itself. */
    record Identity(CodePoints codePoints) implements SourceMap {
        @Override
        public Span toSource(Span span) {
            return codePoints.at(span);
        }
    }

    /**
     * The text was assembled by a reader.
     *
     * @param runs ascending, without overlap, in text offsets; text between two runs was added by the reader
     */
    record Assembled(List<Run> runs) implements SourceMap {
        public Assembled {
            runs = List.copyOf(runs);
        }

        @Override
        public Span toSource(Span span) {
            int start = source(span.start(), false);
            int end = span.isEmpty() ? start : source(span.end() - 1, true);
            return new Span(start, Math.max(start, end));
        }

        /** Where the character at {@code offset} starts, or ends, in the file. */
        private int source(int offset, boolean end) {
            int low = 0;
            int high = runs.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (runs.get(middle).text().start() <= offset) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            if (runs.isEmpty()) {
                return 0;
            }
            Run run = runs.get(low);
            if (offset < run.text().start()) {
                return run.source().start();
            }
            if (offset >= run.text().end()) {
                return run.source().end();
            }
            if (!run.literal()) {
                return end ? run.source().end() : run.source().start();
            }
            return run.source().start() + offset - run.text().start() + (end ? 1 : 0);
        }
    }

    /**
     * One stretch of text and where it stands in the file.
     *
     * @param text UTF-16 offsets into the document's text
     * @param source code points in the decoded file
     * @param literal whether both sides are the same characters, one for one (all within the basic plane); an escape or
     *     entity is not
     */
    record Run(Span text, Span source, boolean literal) {}
}
