package io.answergraph.source;

import io.answergraph.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the title before the first question: the highest heading, or else the last line that looks like one. */
final class TitleFinder {
    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 20;

    /** What parts the steps of a breadcrumb. */
    private static final Pattern STEP = Pattern.compile("\\s[>»›|/→]\\s|[»›→]");

    private TitleFinder() {}

    static Optional<String> find(String text, List<Line> before) {
        Optional<Line> heading = before.stream()
                .filter(Line::isHeading)
                .reduce((best, line) -> line.heading() <= best.heading() ? line : best);
        if (heading.isPresent()) {
            return Optional.of(words(text, heading.get().content()));
        }
        return before.reversed().stream()
                .filter(line -> looksLikeTitle(text, line))
                .findFirst()
                .map(line -> unglued(words(text, line.content())));
    }

    private static boolean looksLikeTitle(String text, Line line) {
        Span span = line.span();
        char last = Words.last(text, span);
        return line.marker().isEmpty()
                && span.length() <= LONGEST
                && Words.count(text, span, MOST_WORDS) <= MOST_WORDS
                && last != '.'
                && last != ':'
                && last != ';'
                && last != 0;
    }

    private static String words(String text, Span span) {
        return Words.trimMarkup(text, span).of(text).replaceAll("\\s+", " ");
    }

    /**
     * The last step of a breadcrumb. Where its parts are glued (a small letter meets a capital inside a word whose parts are
     * both long), what comes behind counts.
     */
    private static String unglued(String line) {
        String last = STEP.splitAsStream(line)
                .reduce((step, next) -> next)
                .orElse(line)
                .strip();
        if (last.isEmpty()) {
            return line;
        }
        for (int i = last.length() - 2; i > 0; i--) {
            boolean seam = Character.isLowerCase(last.charAt(i - 1)) && Character.isUpperCase(last.charAt(i));
            if (seam && lowerBefore(last, i) >= 3 && lowerAfter(last, i + 1) >= 2) {
                return last.substring(i);
            }
        }
        return last;
    }

    private static int lowerBefore(String line, int end) {
        int at = end;
        while (at > 0 && Character.isLowerCase(line.charAt(at - 1))) {
            at--;
        }
        return end - at;
    }

    private static int lowerAfter(String line, int start) {
        int at = start;
        while (at < line.length() && Character.isLowerCase(line.charAt(at))) {
            at++;
        }
        return at - start;
    }
}
