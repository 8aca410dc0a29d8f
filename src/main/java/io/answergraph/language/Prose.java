package io.answergraph.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks out what is markup rather than words, keeping every offset. */
final class Prose {
    /** Emphasis and code marks, link targets, and line ends inside a paragraph. */
    private static final Pattern MARKUP =
            Pattern.compile("[*`\\r\\n\\t\u00a0]|\\]\\([^()\\s]{1,2000}\\)|(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}])");

    private Prose() {}

    /** The text with markup as spaces, of the same length. */
    static String of(String text) {
        StringBuilder prose = new StringBuilder(text);
        Matcher matcher = MARKUP.matcher(text);
        while (matcher.find()) {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                prose.setCharAt(i, ' ');
            }
        }
        return prose.toString();
    }
}
