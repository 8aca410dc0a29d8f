package io.answergraph.extract;

import io.answergraph.model.NameWording;
import io.answergraph.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that only the acronym in parentheses behind them shows to be some, its letters the initials of their words. */
final class InitialledName {
    /** From how many letters on an acronym may have one that opens no word: {@code TRUST}. */
    private static final int LONG = 4;

    private final Set<String> heads;
    private final Set<String> otherHeads;

    InitialledName(NameWording names) {
        heads = Set.copyOf(names.heads());
        otherHeads = Set.copyOf(names.otherHeads());
    }

    /**
     * Index behind the name that starts at {@code from}; {@code from} where there is none, or where what is defined is a law
     * or a status.
     */
    int end(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size()
                && (NameTokens.isCapitalised(tokens.get(at)) || FunctionWords.isUncapitalised(tokens.get(at)))) {
            at++;
        }
        boolean defined = at - from > 1
                && NameTokens.isShortened(tokens, from, at)
                && fits(
                        NameTokens.initials(tokens, from, at),
                        tokens.get(at + 1).text());
        return defined && !otherHeads.contains(tokens.get(at - 1).text()) ? headEnd(tokens, at) : from;
    }

    /** Index behind the head that a name has behind its acronym: {@code Ohio Trafficking in Persons (OTIP) Task Force}. */
    private int headEnd(List<Token> tokens, int bracket) {
        int end = bracket + 3;
        while (end < tokens.size() && NameTokens.isCapitalised(tokens.get(end))) {
            end++;
        }
        boolean headed = end > bracket + 3
                && (heads.contains(tokens.get(end - 1).text())
                        || heads.contains(NameTokens.text(tokens, end - 2, end)));
        return headed ? end : bracket;
    }

    /** Whether an acronym has its words in parentheses behind it: {@code HARBOR (Help and Refuge for Burmese Refugees)}. */
    boolean isSpeltOut(List<Token> tokens, int at) {
        if (!NameTokens.isAcronym(tokens.get(at))
                || at + 3 >= tokens.size()
                || !tokens.get(at + 1).text().equals("(")) {
            return false;
        }
        int end = spelt(tokens, at + 2, tokens.get(at).text());
        return end > at + 3
                && end < tokens.size()
                && tokens.get(end).text().equals(")")
                && !otherHeads.contains(tokens.get(end - 1).text());
    }

    /** Index behind the words that spell an acronym out in parentheses, from {@code from} on; {@code from} where none do. */
    int spellingEnd(List<Token> tokens, int from) {
        boolean opens = from > 1 && tokens.get(from - 1).text().equals("(") && isSpeltOut(tokens, from - 2);
        return opens ? spelt(tokens, from, tokens.get(from - 2).text()) : from;
    }

    /** Index behind the words from {@code from} on whose initials are {@code acronym}; {@code from} where they are not. */
    private static int spelt(List<Token> tokens, int from, String acronym) {
        int at = from;
        while (at < tokens.size()
                && (NameTokens.isCapitalised(tokens.get(at))
                        || FunctionWords.isUncapitalised(tokens.get(at))
                        || FunctionWords.isSpanish(tokens.get(at))
                        || tokens.get(at).text().matches("[&,]"))) {
            at++;
        }
        return at - from > 1 && fits(NameTokens.initials(tokens, from, at), acronym) ? at : from;
    }

    /** Whether the letters are the initials, in order; one of a long acronym may come from within a word. */
    private static boolean fits(String initials, String acronym) {
        if (initials.equalsIgnoreCase(acronym)) {
            return true;
        }
        String letters = acronym.toUpperCase(Locale.ROOT);
        return letters.length() >= LONG
                && initials.length() >= letters.length() - 1
                && initials.charAt(0) == letters.charAt(0)
                && longestCommon(initials, letters) >= letters.length() - 1;
    }

    /** Length of the longest row of letters that both have in the same order. */
    private static int longestCommon(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                row[j] = one.charAt(i) == other.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
