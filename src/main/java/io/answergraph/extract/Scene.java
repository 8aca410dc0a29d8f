package io.answergraph.extract;

import io.answergraph.model.Token;
import io.answergraph.model.Turns.Turn;
import io.answergraph.model.TypeId;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with its mentions, while its relations are told.
 *
 * @param clauses for each token the number of its clause
 * @param mentions those of the sentence, in order
 * @param spoken what was spoken of before it in the same passage
 * @param words the classes of words that the ontology gives
 * @param verbless the tokens that are no verbs, however they are tagged
 * @param slips the tokens that are finite verbs, though tagged as nouns
 */
record Scene(
        List<Token> tokens,
        List<Integer> clauses,
        List<Located> mentions,
        Discourse.Spoken spoken,
        WordClasses words,
        BitSet verbless,
        BitSet slips) {
    static Scene of(
            List<Token> tokens,
            List<Integer> clauses,
            List<Located> mentions,
            Discourse.Spoken spoken,
            WordClasses words) {
        return new Scene(tokens, clauses, mentions, spoken, words, Asides.verbless(tokens, mentions), new BitSet());
    }

    /** The same sentence, where some words tagged as nouns are finite verbs. */
    Scene withVerbs(BitSet nouns) {
        return nouns.isEmpty() ? this : new Scene(tokens, clauses, mentions, spoken, words, verbless, nouns);
    }

    /** Whether the word at {@code at} is one of a class of words; false outside the sentence. */
    boolean is(Turn turn, int at) {
        return words.has(turn, tokens, at);
    }

    /** A finite verb of a clause: not a word of a name, nor of what commas set off behind one. */
    boolean isFinite(int at) {
        return (Grammar.isFinite(tokens.get(at)) && !verbless.get(at)) || slips.get(at);
    }

    /** A noun that is not a verb in truth. */
    boolean isNoun(int at) {
        return Grammar.isNoun(tokens.get(at)) && !slips.get(at);
    }

    boolean isInMention(int at) {
        return mentions.stream().anyMatch(m -> m.from() <= at && at < m.to());
    }

    Token token(int at) {
        return tokens.get(at);
    }

    String key(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).key() : "";
    }

    boolean sameClause(int one, int other) {
        return clauses.get(one).equals(clauses.get(other));
    }

    /** Whether a finite verb of the clause around {@code at} stands from {@code from} on, before {@code to}. */
    boolean hasFinite(int from, int to, int at) {
        return firstFinite(from, to, at).isPresent();
    }

    /** Index of the first finite verb of the clause around {@code at}, from {@code from} on and before {@code to}. */
    Optional<Integer> firstFinite(int from, int to, int at) {
        for (int i = from; i < to; i++) {
            if (isFinite(i) && sameClause(i, at)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Index of the first token of the unbroken part of the clause around {@code at}. */
    int clauseStart(int at) {
        int start = at;
        while (start > 0 && sameClause(start - 1, at)) {
            start--;
        }
        return start;
    }

    List<Located> ofType(TypeId type) {
        return mentions.stream().filter(m -> m.mention().type().equals(type)).toList();
    }

    /** The mention of a type that ends right before {@code at}, an acronym in brackets left aside. */
    Optional<Located> endingAt(TypeId type, int at) {
        return mentions.stream()
                .filter(m -> m.mention().type().equals(type) && m.to() <= at)
                .filter(m -> m.to() == at || Grammar.skipBrackets(tokens, m.to()) == at)
                .findFirst();
    }

    /** Index of the nearest word before {@code at} that is neither determiner, adjective nor adverb; -1 for none. */
    int beforeModifiers(int at) {
        int before = at - 1;
        while (before >= 0
                && (Grammar.isDeterminer(tokens.get(before))
                        || tokens.get(before).tag().startsWith("JJ")
                        || tokens.get(before).tag().startsWith("RB"))) {
            before--;
        }
        return before;
    }
}
