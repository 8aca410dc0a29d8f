package io.answergraph.reconcile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How like two names are. */
final class Likeness {
    private static final JaroWinklerSimilarity LETTERS = new JaroWinklerSimilarity();
    private static final double WORDS = 0.6;

    private Likeness() {}

    /**
     * A name as it is compared: without case, accents, punctuation and a leading article, {@code &} for "and". Empty where
     * nothing is left.
     */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("['‘’ʻ.]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }

    /**
     * From 0 for keys that share nothing to 1 for the same. The better of two views: as words, six parts the share of them in
     * common (Dice's coefficient) and four the likeness of the letters (Jaro and Winkler's), which bears words left out or
     * in another order; as letters, the share that needs no change (Levenshtein's distance), which bears slips.
     */
    static double of(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return one.equals(other)
                ? 1
                : Math.max(WORDS * dice(one, other) + (1 - WORDS) * LETTERS.apply(one, other), unchanged(one, other));
    }

    private static double unchanged(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        int most = longest / 2;
        int changes = new LevenshteinDistance(most).apply(one, other);
        return changes < 0 ? 0 : 1 - (double) changes / longest;
    }

    private static double dice(String one, String other) {
        Set<String> left = words(one);
        Set<String> right = words(other);
        long shared = left.stream().filter(right::contains).count();
        return 2.0 * shared / (left.size() + right.size());
    }

    private static Set<String> words(String key) {
        return new LinkedHashSet<>(Arrays.asList(key.split(" ", -1)));
    }
}
