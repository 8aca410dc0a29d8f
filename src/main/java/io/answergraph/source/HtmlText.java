package io.answergraph.source;

import io.answergraph.model.SourceMap;
import io.answergraph.model.Span;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Assembles the words of a page: white space collapsed, character references resolved, each mapped to the file. */
final class HtmlText {
    /** No character reference is longer, in characters. */
    private static final int LONGEST_REFERENCE = 34;

    private final String source;
    private final SourceMapBuilder builder;

    HtmlText(String source) {
        this.source = source;
        this.builder = new SourceMapBuilder(source);
    }

    int length() {
        return builder.length();
    }

    String text() {
        return builder.text();
    }

    /** What was written so far; changes as more is added. */
    CharSequence words() {
        return builder.words();
    }

    SourceMap sourceMap() {
        return builder.build();
    }

    void insert(String words) {
        builder.insert(words);
    }

    void space() {
        if (!Words.isSpace(builder.last())) {
            builder.insert(" ");
        }
    }

    /** What was written since {@code start}, without white space around. */
    Span trimmed(int start) {
        return Words.trim(builder.words(), start, builder.length());
    }

    /** Adds a node's words. White space is kept as it is only where the page says so. */
    void add(TextNode node, boolean lineStart, boolean preformatted) {
        String words = node.getWholeText();
        int from = Math.min(Math.max(node.sourceRange().startPos(), 0), source.length());
        int to = Math.min(Math.max(node.sourceRange().endPos(), from), source.length());
        boolean skipSpace = lineStart;
        int at = from;
        int word = 0;
        while (word < words.length()) {
            int end = Math.min(at < to ? referenceEnd(at, to) : at, to);
            String raw = source.substring(at, end);
            String decoded = raw.startsWith("&") ? Parser.unescapeEntities(raw, false) : raw;
            if (decoded.isEmpty() || !words.startsWith(decoded, word)) {
                decoded = words.substring(word);
                end = to;
            }
            boolean space = !preformatted && decoded.isBlank() && decoded.length() == 1;
            if (!space) {
                builder.add(Unicode.whole(decoded), at, end);
            } else if (!skipSpace && !Words.isSpace(builder.last())) {
                builder.add(" ", at, end);
            }
            skipSpace = skipSpace && space;
            word += decoded.length();
            at = end;
        }
    }

    /** Behind the character, pair or character reference at {@code at}. */
    private int referenceEnd(int at, int to) {
        if (source.charAt(at) != '&') {
            return at + Character.charCount(source.codePointAt(at));
        }
        int limit = Math.min(to, at + LONGEST_REFERENCE);
        int end = at + 1;
        while (end < limit && (Character.isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '#')) {
            end++;
        }
        return end < limit && source.charAt(end) == ';' ? end + 1 : end > at + 1 && isReference(at, end) ? end : at + 1;
    }

    private boolean isReference(int at, int end) {
        String raw = source.substring(at, end);
        return !Parser.unescapeEntities(raw, false).equals(raw);
    }
}
