package io.answergraph.source;

import io.answergraph.model.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parts an item's words into label and body: emphasised words that open it, or a few words before its first colon or spaced
 * dash. A clause is no label: it introduces what follows.
 */
final class LabelFinder {
    private static final int MOST_WORDS = 10;
    private static final int LONGEST = 120;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,]+");

    /** Words that make a clause of what stands before the colon. */
    private static final Set<String> CLAUSE = Set.of(
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "include",
            "includes",
            "including",
            "may",
            "can",
            "could",
            "will",
            "would",
            "should",
            "must",
            "does",
            "do",
            "did",
            "following",
            "follows",
            "consists",
            "namely");

    private LabelFinder() {}

    /** The words of an item: its label, where it has one, and the rest. */
    record Parts(Optional<Span> label, Span body) {}

    static Parts part(String text, Line line) {
        Span content = Words.trimMarkup(text, line.content());
        Optional<Parts> strong = line.strong()
                .flatMap(span -> strong(text, span, content))
                .or(() -> markdownStrong(text, line, content));
        return strong.or(() -> byMark(text, content)).orElse(new Parts(Optional.empty(), content));
    }

    /** {@code **Label:** ...}, also where the emphasis holds the marker as well. */
    private static Optional<Parts> markdownStrong(String text, Line line, Span content) {
        boolean outside = line.marker().isPresent()
                && line.span().start() + 2 == line.marker().get().span().start();
        int opening = outside ? line.span().start() : content.start();
        String mark = text.startsWith("__", opening) ? "__" : "**";
        int words = outside ? content.start() : opening + 2;
        int limit = Math.min(content.end(), words + LONGEST);
        int close = text.startsWith(mark, opening) && words <= limit
                ? text.substring(words, limit).indexOf(mark)
                : -1;
        return close < 0
                ? Optional.empty()
                : parts(text, new Span(words, words + close), new Span(words + close + 2, content.end()));
    }

    private static Optional<Parts> strong(String text, Span strong, Span content) {
        if (strong.start() > content.start() || strong.end() > content.end() || strong.length() > LONGEST) {
            return Optional.empty();
        }
        return parts(text, strong, new Span(strong.end(), content.end()));
    }

    /** Emphasised words name the item where a colon, dash or stop ends them, inside or outside, or nothing follows. */
    private static Optional<Parts> parts(String text, Span emphasised, Span rest) {
        Span words = Words.trim(text, emphasised.start(), emphasised.end());
        Span behind = Words.trim(text, rest.start(), rest.end());
        boolean closed = !words.isEmpty() && isMark(text.charAt(words.end() - 1));
        boolean marked = !behind.isEmpty() && isMark(text.charAt(behind.start()));
        if (words.isEmpty()
                || !(closed || marked || behind.isEmpty())
                || Words.count(text, words, MOST_WORDS) > MOST_WORDS) {
            return Optional.empty();
        }
        int labelEnd = closed ? words.end() - 1 : words.end();
        int bodyStart = marked ? behind.start() + 1 : behind.start();
        Span label = Words.trim(text, words.start(), labelEnd);
        return label.isEmpty()
                ? Optional.empty()
                : Optional.of(new Parts(Optional.of(label), Words.trim(text, bodyStart, behind.end())));
    }

    private static boolean isMark(char c) {
        return c == ':' || c == '.' || isDash(c);
    }

    private static Optional<Parts> byMark(String text, Span content) {
        int limit = Math.min(content.end(), content.start() + LONGEST);
        int depth = 0;
        for (int i = content.start(); i < limit; i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            boolean spaceBehind = i + 1 == content.end() || Words.isSpace(text.charAt(i + 1));
            if (depth <= 0 && c == ':' && spaceBehind) {
                return labelled(text, content, i, i + 1);
            }
            if (depth <= 0 && isDash(c) && spaceBehind && i > content.start() && Words.isSpace(text.charAt(i - 1))) {
                return isPaired(text, c, i + 1, content.end()) || Character.isLowerCase(text.charAt(content.start()))
                        ? Optional.empty()
                        : labelled(text, content, i, i + 1);
            }
            if ((c == '.' || c == '?' || c == '!' || c == ';')
                    && spaceBehind
                    && !isAbbreviation(text, content.start(), i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Parts> labelled(String text, Span content, int end, int bodyStart) {
        Span label = Words.trimMarkup(text, Words.trim(text, content.start(), end));
        if (label.isEmpty() || Words.count(text, label, MOST_WORDS) > MOST_WORDS || isClause(label.of(text))) {
            return Optional.empty();
        }
        return Optional.of(new Parts(Optional.of(label), Words.trim(text, bodyStart, content.end())));
    }

    private static boolean isClause(String words) {
        return BETWEEN_WORDS.splitAsStream(words.toLowerCase(Locale.ROOT)).anyMatch(CLAUSE::contains);
    }

    /** Whether a second dash before the sentence's end makes the first one open an aside. */
    private static boolean isPaired(String text, char dash, int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            boolean spaceBehind = Words.isSpace(text.charAt(i + 1));
            if (text.charAt(i) == dash && spaceBehind && Words.isSpace(text.charAt(i - 1))) {
                return true;
            }
            if (text.charAt(i) == '.' && spaceBehind) {
                return false;
            }
        }
        return false;
    }

    /** {@code U.S.}, {@code St.}: a stop behind a short word with a capital. */
    private static boolean isAbbreviation(String text, int start, int stop) {
        int at = stop;
        while (at > start && !Words.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return stop - at <= 3 && at < stop && Character.isUpperCase(text.charAt(at));
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }
}
