package io.answergraph.source;

import io.answergraph.model.Span;

/** Where words and sentences begin and end, as far as layout needs to know. */
final class Words {
    private static final String CLOSING = "\"'”’)]*_";

    private Words() {}

    /** The span without white space at either end. */
    static Span trim(CharSequence text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** The span without white space, and without the emphasis marks of Markdown that enclose all of it. */
    static Span trimMarkup(String text, Span span) {
        Span bare = trim(text, span.start(), span.end());
        for (String mark : new String[] {"***", "**", "__", "*", "_"}) {
            int length = mark.length();
            boolean enclosed = bare.length() > 2 * length
                    && text.startsWith(mark, bare.start())
                    && text.startsWith(mark, bare.end() - length)
                    && text.indexOf(mark, bare.start() + length) == bare.end() - length;
            if (enclosed) {
                return trim(text, bare.start() + length, bare.end() - length);
            }
        }
        return bare;
    }

    /** The last character that is not a closing quote, bracket or emphasis mark; 0 where there is none. */
    static char last(CharSequence text, Span span) {
        int at = span.end() - 1;
        while (at >= span.start() && (CLOSING.indexOf(text.charAt(at)) >= 0 || isSpace(text.charAt(at)))) {
            at--;
        }
        return at < span.start() ? 0 : text.charAt(at);
    }

    static boolean asks(CharSequence text, Span span) {
        return last(text, span) == '?';
    }

    static boolean endsSentence(CharSequence text, Span span) {
        char last = last(text, span);
        return last == '.' || last == '?' || last == '!' || last == ':' || last == ';';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** The number of words in the span, counted up to {@code limit}. */
    static int count(CharSequence text, Span span, int limit) {
        int count = 0;
        boolean inside = false;
        for (int i = span.start(); i < span.end() && count <= limit; i++) {
            boolean space = isSpace(text.charAt(i));
            if (!space && !inside) {
                count++;
            }
            inside = !space;
        }
        return count;
    }
}
