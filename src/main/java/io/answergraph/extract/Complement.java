package io.answergraph.extract;

import io.answergraph.model.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * What follows the words that open a phrase: a noun phrase with its own complements, and what is coordinated with it.
 *
 * @param conjuncts ranges of tokens, in order; empty where no noun phrase follows
 */
record Complement(List<Range> conjuncts) {
    record Range(int from, int to) {}

    /** Whether a coordinated phrase shares the opening words, rather than naming something by itself. */
    interface Sharing {
        boolean shares(Range conjunct);
    }

    /** Reads the complement that starts at {@code from}. */
    static Complement at(List<Token> tokens, int from, Sharing sharing) {
        List<Range> conjuncts = new ArrayList<>();
        int end = phraseEnd(tokens, from);
        if (end == from) {
            return new Complement(List.of());
        }
        conjuncts.add(new Range(from, end));
        List<Range> pending = new ArrayList<>();
        int at = end;
        while (at < tokens.size()) {
            boolean comma = tokens.get(at).text().equals(",");
            int next = comma ? at + 1 : at;
            boolean closes = next < tokens.size() && Grammar.isConjunction(tokens.get(next));
            next += closes ? 1 : 0;
            if (!comma && !closes) {
                break;
            }
            int nextEnd = phraseEnd(tokens, next);
            Range conjunct = new Range(next, nextEnd);
            if (nextEnd == next || startsClause(tokens, conjunct) || !sharing.shares(conjunct)) {
                break;
            }
            pending.add(conjunct);
            at = nextEnd;
            if (closes) {
                conjuncts.addAll(pending);
                pending.clear();
            }
        }
        return new Complement(conjuncts);
    }

    /** Whether the phrase has a determiner of its own, or is the subject of a verb. */
    private static boolean startsClause(List<Token> tokens, Range conjunct) {
        return tokens.get(conjunct.from()).tag().equals("DT") || Grammar.isSubject(tokens, conjunct.to());
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
