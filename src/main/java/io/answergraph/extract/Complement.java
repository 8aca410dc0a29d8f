package io.answergraph.extract;

import io.answergraph.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What follows the words that open a phrase: a noun phrase with its own complements, and what is coordinated with it.
 *
 * @param conjuncts ranges of tokens, in order; empty where no noun phrase follows
 */
record Complement(List<Range> conjuncts) {
    record Range(int from, int to) {}

    /** What may stand before the subject of a clause. */
    private static final Set<String> CLAUSE_STARTS = Set.of(",", ":", ";", "\u2014", "that", "because");

    /** Whether a coordinated phrase shares the opening words, rather than naming something by itself. */
    interface Sharing {
        boolean shares(Range conjunct);
    }

    /**
     * Reads the complement that starts at {@code from}.
     *
     * @param opening index of the first of the words that open the phrase
     */
    static Complement at(List<Token> tokens, int opening, int from, Sharing sharing) {
        int end = phraseEnd(tokens, from);
        if (end == from) {
            return new Complement(List.of());
        }
        List<Range> conjuncts = new ArrayList<>();
        conjuncts.add(new Range(from, end));
        conjuncts.addAll(joined(tokens, opening, end, sharing));
        return new Complement(conjuncts);
    }

    /** The phrases coordinated with the one that ends before {@code end}, and that share its opening words with it. */
    static List<Range> joined(List<Token> tokens, int opening, int end, Sharing sharing) {
        List<Range> conjuncts = new ArrayList<>();
        List<Range> pending = new ArrayList<>();
        boolean subject = opensClause(tokens, opening);
        int at = end;
        while (at < tokens.size()) {
            boolean comma = tokens.get(at).text().equals(",");
            int next = comma ? at + 1 : at;
            boolean closes = next < tokens.size() && Grammar.isConjunction(tokens.get(next));
            next += closes ? 1 : 0;
            boolean outer = comma && closes && at == end;
            if ((!comma && !closes) || outer) {
                break;
            }
            int nextEnd = phraseEnd(tokens, next);
            Range conjunct = new Range(next, nextEnd);
            if (nextEnd == next
                    || Grammar.isPreposition(tokens.get(next))
                    || startsClause(tokens, conjunct, subject)
                    || !sharing.shares(conjunct)) {
                break;
            }
            pending.add(conjunct);
            at = nextEnd;
            if (closes) {
                conjuncts.addAll(pending);
                pending.clear();
            }
        }
        return conjuncts;
    }

    /**
     * Whether the phrase has a determiner of its own, or is the subject of a verb that the opening words are not the subject of
     * as well.
     */
    private static boolean startsClause(List<Token> tokens, Range conjunct, boolean subject) {
        return tokens.get(conjunct.from()).tag().equals("DT") || (!subject && Grammar.isSubject(tokens, conjunct.to()));
    }

    /** Whether a noun phrase with its words at {@code opening} stands where the subject of a clause does. */
    private static boolean opensClause(List<Token> tokens, int opening) {
        int at = opening;
        while (at > 0 && (Grammar.isDeterminer(tokens.get(at - 1)) || Grammar.isModifier(tokens.get(at - 1)))) {
            at--;
        }
        return at == 0 || CLAUSE_STARTS.contains(tokens.get(at - 1).text());
    }

    /** A noun phrase or gerund with the prepositional phrases that complete its meaning. */
    private static int phraseEnd(List<Token> tokens, int from) {
        int end = Grammar.nounPhraseEnd(tokens, from);
        while (end > from && end + 1 < tokens.size() && FunctionWords.completesNoun(tokens.get(end))) {
            int next = Grammar.nounPhraseEnd(tokens, end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end;
    }
}
