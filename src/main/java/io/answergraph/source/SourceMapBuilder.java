package io.answergraph.source;

import io.answergraph.model.CodePoints;
import io.answergraph.model.SourceMap;
import io.answergraph.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Assembles a document's text out of stretches of a file and notes where each came from. Offsets handed in are UTF-16, those
 * of the finished map are code points.
 */
final class SourceMapBuilder {
    private final String source;
    private final CodePoints codePoints;
    private final StringBuilder text = new StringBuilder();
    private final List<SourceMap.Run> runs = new ArrayList<>();

    SourceMapBuilder(String source) {
        this.source = source;
        this.codePoints = CodePoints.of(source);
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    /** What was written so far; changes as more is added. */
    CharSequence words() {
        return text;
    }

    char last() {
        return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    }

    /** Adds characters that the file does not hold. */
    void insert(String words) {
        text.append(words);
    }

    /** Adds {@code words}, one character or one escaped, that the range {@code from} to {@code to} of the file stands for. */
    void add(String words, int from, int to) {
        if (words.isEmpty()) {
            return;
        }
        int start = text.length();
        text.append(words);
        boolean literal = words.length() == to - from
                && words.length() == 1
                && !Character.isSurrogate(words.charAt(0))
                && source.charAt(from) == words.charAt(0);
        Span span = new Span(codePoints.at(from), codePoints.at(to));
        SourceMap.Run last = runs.isEmpty() ? null : runs.getLast();
        boolean joins = literal
                && last != null
                && last.literal()
                && last.text().end() == start
                && last.source().end() == span.start();
        if (joins && last != null) {
            runs.set(
                    runs.size() - 1,
                    new SourceMap.Run(
                            last.text().cover(new Span(start, text.length())),
                            last.source().cover(span),
                            true));
        } else {
            runs.add(new SourceMap.Run(new Span(start, text.length()), span, literal));
        }
    }

    SourceMap build() {
        return new SourceMap.Assembled(runs);
    }
}
