package io.answergraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a word is, and on what words are compared: one definition for the text and for the labels that are sought in it.
 *
 * <p>Words are those of the Penn Treebank as far as matching needs it: hyphenated words and dotted abbreviations are one,
 * a possessive or contracted ending is one of its own, every other mark stands alone.
 */
public final class Words {
    /** Titles and parts of place names that are written short before a name; the point belongs to them. */
    private static final String SHORTENED = "(?:St|Ste|Mt|Ft|Dr|Mr|Mrs|Ms|Gov|Sen|Rep|Lt|Sgt|Rev|Prof)\\.";

    private static final int LONGEST_SHORTENED = 4;

    private static final Pattern WORD = Pattern.compile("(?:\\p{Lu}\\.){2,}"
            + "|(?<![\\p{L}\\p{N}])" + SHORTENED + "(?=\\s\\p{Lu})"
            + "|\\p{Lu}&\\p{Lu}(?![\\p{L}])"
            + "|\\p{N}+(?:[.,:-]\\p{N}+)*\\p{L}*"
            + "|(?<![\\p{L}])\\p{Lu}['\u2019](?!(?:s|S|re|ve|ll|d|m|t)(?![\\p{L}]))\\p{L}{2,}"
            + "|[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*(?:[-\u2010\u2011][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*"
            + "(?:(?<=-(?:St|Ste|Mt|Ft))\\.(?=\\s\\p{Lu}))?"
            + "|['\u2019](?:s|S|re|ve|ll|d|m|t)(?![\\p{L}\\p{N}])"
            + "|[^\\s\\p{L}\\p{N}]");

    private static final Pattern ENDS_SHORTENED = Pattern.compile("(?<![\\p{L}\\p{N}])" + SHORTENED + "\\s*$");

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("children", "child"),
            Map.entry("women", "woman"),
            Map.entry("men", "man"),
            Map.entry("wives", "wife"),
            Map.entry("lives", "life"),
            Map.entry("crises", "crisis"),
            Map.entry("analyses", "analysis"),
            Map.entry("bases", "basis"),
            Map.entry("diagnoses", "diagnosis"));
    private static final Set<String> UNCHANGED =
            Set.of("series", "species", "news", "always", "perhaps", "besides", "overseas");

    /** Hyphens inside a word; a hyphen that is all of it stays. */
    private static final Pattern HYPHEN = Pattern.compile("(?<=.)[-\u2010\u2011]");

    private Words() {}

    /** The spans of the words of {@code text}, in order, offsets into {@code text}. */
    public static List<Span> in(CharSequence text) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int at = 0;
        while (at < text.length()) {
            int end = plainEnd(text, at);
            if (end > at) {
                words.add(new Span(at, end));
                at = end;
            } else if (text.charAt(at) == ' ') {
                at++;
            } else if (matcher.find(at)) {
                words.add(new Span(matcher.start(), matcher.end()));
                at = matcher.end();
            } else {
                break;
            }
        }
        return words;
    }

    /** Whether {@code text} ends on a word that is written short before a name, so that no sentence ends there: {@code St.} */
    public static boolean endShortened(CharSequence text) {
        return ENDS_SHORTENED.matcher(text).find();
    }

    /**
     * Index behind a word of nothing but ASCII letters that no neighbour has a part in, which is most of a text and needs no
     * pattern; {@code from} where there is none.
     */
    private static int plainEnd(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && isPlainLetter(text.charAt(end))) {
            end++;
        }
        boolean alone = end == text.length() || " ,;:)".indexOf(text.charAt(end)) >= 0;
        boolean pointApart = end - from > (Character.isUpperCase(text.charAt(from)) ? LONGEST_SHORTENED : 1);
        boolean sentenceEnd = pointApart && end < text.length() && text.charAt(end) == '.';
        return alone || sentenceEnd ? end : from;
    }

    private static boolean isPlainLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /**
     * What a word is compared on: lower case, straight apostrophes, no hyphens, and without the {@code -s} of plural nouns
     * (as Harman's S-stemmer, with irregular plurals). The same rule for text and labels, so that a
     * wrong singular does no harm.
     */
    public static String key(String word) {
        String lower = lower(word);
        if (lower.length() < 4 || lower.charAt(lower.length() - 1) != 's') {
            return IRREGULAR.getOrDefault(lower, lower);
        }
        String irregular = IRREGULAR.get(lower);
        if (irregular != null) {
            return irregular;
        }
        return UNCHANGED.contains(lower) ? lower : withoutS(lower);
    }

    private static String lower(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == '\u2019' || (c == '-' && lower.length() > 1) || c == '\u2010' || c == '\u2011') {
                return HYPHEN.matcher(lower.replace('\u2019', '\'')).replaceAll("");
            }
        }
        return lower;
    }

    private static String withoutS(String lower) {
        int length = lower.length();
        if (lower.endsWith("ies") && length > 4) {
            return lower.substring(0, length - 3) + "y";
        }
        if (lower.endsWith("sses")
                || lower.endsWith("shes")
                || lower.endsWith("ches")
                || lower.endsWith("xes")
                || (lower.endsWith("oes") && length > 5)) {
            return lower.substring(0, length - 2);
        }
        char before = lower.charAt(length - 2);
        return before == 's' || before == 'u' || before == 'i' || before == '\''
                ? lower
                : lower.substring(0, length - 1);
    }
}
