package io.answergraph.extract;

import io.answergraph.model.Token;
import java.util.List;
import java.util.Set;

/** The little of English syntax that Penn tags show: noun phrases, finite verbs, modifiers. */
final class Grammar {
    private static final Set<String> FINITE = Set.of("MD", "VBZ", "VBP", "VBD");
    private static final Set<String> NOUN = Set.of("NN", "NNS", "NNP", "NNPS");
    private static final Set<String> DETERMINER = Set.of("DT", "PDT", "PRP$", "WP$");
    private static final Set<String> MODIFIER =
            Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "VBN", "VBG", "CD", "RB", "RBR", "POS", "FW");
    private static final Set<String> ADJECTIVAL = Set.of("JJ", "JJR", "JJS", "VBN", "RB", "NN");

    /** Words that the tagger gives one tag with prepositions, and that open a clause. */
    private static final Set<String> SUBORDINATORS =
            Set.of("while", "although", "though", "whereas", "because", "since", "if", "unless", "until", "that", "so");

    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "in",
            "to",
            "for",
            "with",
            "on",
            "at",
            "by",
            "from",
            "about",
            "as",
            "into",
            "through",
            "throughout",
            "across",
            "against",
            "among",
            "amongst",
            "between",
            "within",
            "without",
            "under",
            "over",
            "during",
            "before",
            "after",
            "behind",
            "beyond",
            "beside",
            "besides",
            "near",
            "outside",
            "inside",
            "around",
            "along",
            "alongside",
            "via",
            "per",
            "despite",
            "toward",
            "towards",
            "upon",
            "onto",
            "like",
            "unlike",
            "than",
            "except",
            "including",
            "regarding",
            "concerning");

    private Grammar() {}

    static boolean isFinite(Token token) {
        return FINITE.contains(token.tag());
    }

    static boolean isNoun(Token token) {
        return NOUN.contains(token.tag());
    }

    static boolean isDeterminer(Token token) {
        return DETERMINER.contains(token.tag());
    }

    static boolean isModifier(Token token) {
        return MODIFIER.contains(token.tag());
    }

    static boolean isConjunction(Token token) {
        return token.key().equals("and") || token.key().equals("or");
    }

    /** A word that is a preposition by itself; the tagger takes rare nouns for some. */
    static boolean isPreposition(Token token) {
        return PREPOSITIONS.contains(token.key());
    }

    static boolean isProper(Token token) {
        return token.tag().startsWith("NNP");
    }

    /** Index of the first word at or behind {@code from} that is no determiner. */
    static int skipDeterminers(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && isDeterminer(tokens.get(at))) {
            at++;
        }
        return at;
    }

    /**
     * Index behind the last word of the noun phrase, or of the gerund with its object, that starts at {@code from};
     * {@code from} where none does. Adjectives joined by a conjunction are inside; joined noun phrases are not.
     */
    static int nounPhraseEnd(List<Token> tokens, int from) {
        int at = skipDeterminers(tokens, from);
        int end = from;
        if (isPassiveGerund(tokens, at)) {
            return gerundEnd(tokens, from);
        }
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (isNoun(token)) {
                if (end > from && at + 1 < tokens.size() && isDeterminer(tokens.get(at + 1))) {
                    break;
                }
                end = at + 1;
            } else if (!isModifier(token) && !joinsAdjectives(tokens, at)) {
                break;
            }
            at++;
        }
        return end == from ? gerundEnd(tokens, from) : end;
    }

    /** {@code being deported}: what stands behind it is no part of it, whatever the tagger takes it for. */
    private static boolean isPassiveGerund(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).key().equals("being")
                && tokens.get(at + 1).tag().equals("VBN");
    }

    /** A bare gerund, a passive one or one with its object: {@code being deported}, {@code losing their homes}. */
    private static int gerundEnd(List<Token> tokens, int from) {
        int at = skipDeterminers(tokens, from);
        if (at >= tokens.size() || !tokens.get(at).tag().equals("VBG")) {
            return from;
        }
        at++;
        if (at < tokens.size() && isDeterminer(tokens.get(at))) {
            return nounPhraseEnd(tokens, at);
        }
        int end = at;
        while (at < tokens.size()
                && (tokens.get(at).tag().equals("VBN") || tokens.get(at).tag().equals("RB"))) {
            at++;
            end = tokens.get(at - 1).tag().equals("VBN") ? at : end;
        }
        return end;
    }

    /** Whether a noun phrase that ends before {@code end} goes on, over its complements and what is coordinated, to a finite verb. */
    static boolean isSubject(List<Token> tokens, int end) {
        int at = skipBrackets(tokens, end);
        while (at < tokens.size()) {
            int link = at;
            while (link < tokens.size() && link - at < 2 && joinsPhrases(tokens.get(link))) {
                link++;
            }
            boolean relative = link < tokens.size() && tokens.get(link).tag().equals("WP$");
            int next = link > at && !relative ? nounPhraseEnd(tokens, link) : link;
            if (next == link) {
                break;
            }
            at = skipBrackets(tokens, next);
        }
        while (at < tokens.size() && tokens.get(at).tag().equals("RB")) {
            at++;
        }
        return at < tokens.size() && isFinite(tokens.get(at));
    }

    /** Index behind a short remark in brackets at {@code at}, such as an acronym; {@code at} where there is none. */
    static int skipBrackets(List<Token> tokens, int at) {
        if (at < tokens.size() && tokens.get(at).text().equals("(")) {
            for (int i = at + 1; i < tokens.size() && i < at + 6; i++) {
                if (tokens.get(i).text().equals(")")) {
                    return i + 1;
                }
            }
        }
        return at;
    }

    /**
     * Index behind the noun that {@code such as} and its like give examples of, where a phrase that starts at {@code from} is
     * one; -1 where it is none.
     */
    static int beforeExamples(List<Token> tokens, int from) {
        int at = from;
        while (at > 0
                && !tokens.get(at - 1).key().equals("including")
                && (isDeterminer(tokens.get(at - 1)) || isModifier(tokens.get(at - 1)))) {
            at--;
        }
        boolean suchAs = at > 1
                && tokens.get(at - 1).key().equals("as")
                && tokens.get(at - 2).key().equals("such");
        boolean one = at > 0 && tokens.get(at - 1).key().matches("like|including");
        int opener = suchAs ? at - 2 : one ? at - 1 : -1;
        return opener > 0 && tokens.get(opener - 1).text().equals(",") ? opener - 1 : opener;
    }

    private static boolean joinsPhrases(Token token) {
        return (token.tag().equals("IN") && !SUBORDINATORS.contains(token.key()))
                || token.tag().equals("TO")
                || token.text().equals(",")
                || isConjunction(token);
    }

    private static boolean joinsAdjectives(List<Token> tokens, int at) {
        return isConjunction(tokens.get(at))
                && at > 0
                && at + 2 < tokens.size()
                && ADJECTIVAL.contains(tokens.get(at - 1).tag())
                && !tokens.get(at - 1).tag().equals("NN")
                && ADJECTIVAL.contains(tokens.get(at + 1).tag())
                && isModifier(tokens.get(at + 2));
    }
}
