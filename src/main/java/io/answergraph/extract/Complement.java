package io.answergraph.extract;

import io.answergraph.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What follows the words that open a phrase: a noun phrase with its own complements, and what is coordinated with it.
 *
 * @param conjuncts ranges of tokens, in order; empty where no noun phrase follows
 */
record Complement(List<Range> conjuncts) {
    private static final Set<String> COMPLEMENT_PREPOSITIONS = Set.of("of", "to", "with", "from");

    record Range(int from, int to) {}

    int end() {
        return conjuncts.get(conjuncts.size() - 1).to();
    }

    /**
     * Reads the complement that starts at {@code from}.
     *
     * @param ownName whether something of the same type starts at a token by itself, so that it is no conjunct here
     */
    static Complement at(List<Token> tokens, int from, IntPredicate ownName) {
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
            if (nextEnd == next || !isConjunct(tokens, next, nextEnd, ownName)) {
                break;
            }
            pending.add(new Range(next, nextEnd));
            at = nextEnd;
            if (closes) {
                conjuncts.addAll(pending);
                pending.clear();
            }
        }
        return new Complement(conjuncts);
    }

    private static boolean isConjunct(List<Token> tokens, int from, int to, IntPredicate ownName) {
        Token first = tokens.get(from);
        return !first.tag().equals("DT")
                && !ownName.test(Grammar.skipDeterminers(tokens, from))
                && (to >= tokens.size() || !Grammar.isFinite(tokens.get(to)));
    }

    /** A noun phrase or gerund with the prepositional phrases that complete its meaning. */
    private static int phraseEnd(List<Token> tokens, int from) {
        int end = Grammar.nounPhraseEnd(tokens, from);
        while (end > from
                && end + 1 < tokens.size()
                && COMPLEMENT_PREPOSITIONS.contains(tokens.get(end).key())) {
            int next = Grammar.nounPhraseEnd(tokens, end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end;
    }
}
