package io.answergraph.language;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks out what is markup rather than words, keeping every offset. */
final class Prose {
    /** Emphasis and code marks, link targets, and line ends inside a paragraph. */
    private static final Pattern MARKUP =
            Pattern.compile("[*`\\r\\n\\t\u00a0]|\\]\\([^()\\s]{1,2000}\\)|(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}])");

    /** What any markup opens on: the pattern is tried nowhere else. */
    private static final String OPENING = "*`\r\n\t\u00a0]_";

    private Prose() {}

    /** The text with markup as spaces, of the same length. */
    static String of(String text) {
        char[] prose = text.toCharArray();
        Matcher matcher = MARKUP.matcher(text).useTransparentBounds(true);
        int at = 0;
        while (at < prose.length) {
            boolean markup = OPENING.indexOf(prose[at]) >= 0
                    && matcher.region(at, prose.length).lookingAt();
            int end = markup ? matcher.end() : at + 1;
            if (markup) {
                Arrays.fill(prose, at, end, ' ');
            }
            at = end;
        }
        return new String(prose);
    }
}
