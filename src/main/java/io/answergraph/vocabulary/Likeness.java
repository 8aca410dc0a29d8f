package io.answergraph.vocabulary;

import io.answergraph.model.Token;
import io.answergraph.model.Words;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How like two names are: for ranking what an editor may have meant, never for linking. */
final class Likeness {
    private static final double WORDS = 0.7;
    private static final Set<String> SMALL =
            Set.of("a", "an", "the", "of", "for", "in", "on", "to", "and", "or", "with", "from", "at", "by");

    private Likeness() {}

    /** What the words of a name are compared on, in order, whatever their case, number and hyphens. */
    static List<String> keys(String words) {
        return tokens(words).stream().map(Token::key).toList();
    }

    /** The words of a name, all taken for nouns. */
    static List<Token> tokens(String words) {
        return Words.in(words).stream()
                .map(span -> new Token(span, span.of(words), Words.key(span.of(words)), "NN"))
                .toList();
    }

    /**
     * From 0 for names that share nothing to 1 for the same: seven parts the share of words in common (Dice's coefficient),
     * three parts the share of letters that need no change (Levenshtein's distance).
     */
    static double of(List<String> one, List<String> other) {
        return WORDS * dice(one, other) + (1 - WORDS) * letters(one, other);
    }

    private static double dice(List<String> one, List<String> other) {
        Set<String> left = telling(one);
        Set<String> right = telling(other);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        long shared = left.stream().filter(right::contains).count();
        return 2.0 * shared / (left.size() + right.size());
    }

    private static Set<String> telling(Collection<String> keys) {
        Set<String> telling = new HashSet<>(keys);
        telling.removeAll(SMALL);
        return telling;
    }

    private static double letters(List<String> one, List<String> other) {
        String left = String.join(" ", one);
        String right = String.join(" ", other);
        int longest = Math.max(1, Math.max(left.length(), right.length()));
        return 1 - (double) LevenshteinDistance.getDefaultInstance().apply(left, right) / longest;
    }

    /** Whether all are small words or no words at all. */
    static boolean saysNothing(List<Token> tokens) {
        return tokens.stream()
                .allMatch(token -> SMALL.contains(token.key()) || token.text().length() < 2);
    }
}
