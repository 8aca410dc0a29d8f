package io.answergraph.extract;

import io.answergraph.model.Token;
import java.util.List;

/** What the letters of tokens show of proper names: capitals, possessives, acronyms. */
final class NameTokens {
    private NameTokens() {}

    static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    static boolean isPossessive(Token token) {
        return token.key().equals("'s") || token.key().equals("'");
    }

    static boolean isAcronym(Token token) {
        String text = token.text();
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return text.length() >= 2 && text.length() <= 10 && capitals * 2 > text.length();
    }

    /** An acronym, or a word with a capital inside: {@code StreetLight}. */
    static boolean isBrand(Token token) {
        return isAcronym(token) || token.text().matches("\\p{Lu}\\p{Ll}+\\p{Lu}\\p{L}*");
    }

    /** Whether an acronym in parentheses stands at {@code at}. */
    static boolean isAcronymInBrackets(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at).text().equals("(")
                && isAcronym(tokens.get(at + 1))
                && tokens.get(at + 2).text().equals(")");
    }

    /** Whether a short form of the name from {@code from} to before {@code to} stands in parentheses behind it. */
    static boolean isShortened(List<Token> tokens, int from, int to) {
        boolean brackets = to + 2 < tokens.size()
                && tokens.get(to).text().equals("(")
                && tokens.get(to + 2).text().equals(")");
        return brackets
                && (isAcronym(tokens.get(to + 1))
                        || (isCapitalised(tokens.get(to + 1))
                                && initials(tokens, from, to)
                                        .equalsIgnoreCase(tokens.get(to + 1).text())));
    }

    /** The first letters of the capitalised words. */
    static String initials(List<Token> tokens, int from, int to) {
        StringBuilder initials = new StringBuilder();
        tokens.subList(from, to).stream()
                .filter(NameTokens::isCapitalised)
                .forEach(token -> initials.append(token.text().charAt(0)));
        return initials.toString();
    }

    /** Whether a preposition of names stands between two capitalised words. */
    static boolean linksCapitals(List<Token> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && (FunctionWords.linksName(tokens.get(at))
                        || isAt(tokens, at)
                        || FunctionWords.isSpanish(tokens.get(at)))
                && (isCapitalised(tokens.get(at - 1)) || FunctionWords.isSpanish(tokens.get(at - 1)))
                && (isCapitalised(tokens.get(at + 1)) || FunctionWords.isSpanish(tokens.get(at + 1)));
    }

    /** {@code Justice at Work}, not {@code Doctors at Mercy Hospital}. */
    private static boolean isAt(List<Token> tokens, int at) {
        return tokens.get(at).key().equals("at") && !tokens.get(at - 1).tag().endsWith("S");
    }

    /** The words from {@code from} to before {@code to} as they stand, each gap between them one space. */
    static String text(List<Token> tokens, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean glued = i > from
                    && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
            text.append(i == from || glued ? "" : " ").append(tokens.get(i).text());
        }
        return text.toString();
    }
}
