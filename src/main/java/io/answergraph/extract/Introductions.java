package io.answergraph.extract;

import io.answergraph.model.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Where a sentence introduces names: behind {@code hospitals such as} or {@code formerly known as}, and before
 * {@code and other hospitals} (the patterns of Hearst, 1992).
 */
final class Introductions {
    private static final Set<String> EXAMPLES = Set.of("including", "like", "called", "named", "namely");
    private static final Set<String> OTHERS = Set.of("other", "similar");
    private static final Set<String> FORMER = Set.of("formerly", "previously", "originally", "once");

    private final BitSet openings = new BitSet();
    private final BitSet endings = new BitSet();

    private Introductions() {}

    /**
     * The introductions in a sentence.
     *
     * @param kinds the kinds of body that it speaks of
     * @param general nouns, as keys, that any body may be called by
     */
    static Introductions of(List<Token> tokens, List<Candidate> kinds, Set<String> general) {
        Introductions found = new Introductions();
        BitSet nouns = new BitSet();
        kinds.forEach(kind -> nouns.set(kind.to() - 1));
        for (int i = 0; i < tokens.size(); i++) {
            if (general.contains(tokens.get(i).key()) && Grammar.isNoun(tokens.get(i))) {
                nouns.set(i);
            }
        }
        for (int noun = nouns.nextSetBit(0); noun >= 0; noun = nouns.nextSetBit(noun + 1)) {
            int opening = examples(tokens, noun + 1);
            if (opening > noun + 1) {
                found.openings.set(opening);
            }
            int other = start(tokens, noun);
            if (other > 1 && Grammar.isConjunction(tokens.get(other - 1))) {
                int end = other - 1;
                found.endings.set(tokens.get(end - 1).text().equals(",") ? end - 1 : end);
            }
        }
        former(tokens, found);
        return found;
    }

    boolean isEmpty() {
        return openings.isEmpty() && endings.isEmpty();
    }

    /** Whether a name that starts at {@code at}, its article left aside, is introduced there. */
    boolean opens(List<Token> tokens, int at) {
        int before = at;
        while (before > 0 && Grammar.isDeterminer(tokens.get(before - 1))) {
            before--;
        }
        return openings.get(before);
    }

    /** Whether a name that ends before {@code end} is one of several of a kind. */
    boolean closes(int end) {
        return endings.get(end);
    }

    /** Index behind {@code such as} and its like, behind a comma or not; {@code at} where they don't stand. */
    private static int examples(List<Token> tokens, int at) {
        int from = at < tokens.size() && tokens.get(at).text().equals(",") ? at + 1 : at;
        if (from + 1 < tokens.size()
                && tokens.get(from).key().equals("such")
                && tokens.get(from + 1).key().equals("as")) {
            return from + 2;
        }
        return from < tokens.size() && EXAMPLES.contains(tokens.get(from).key()) ? from + 1 : at;
    }

    /** Index of {@code other} before the noun; 0 where it does not stand there. */
    private static int start(List<Token> tokens, int noun) {
        int at = noun;
        while (at > 0
                && (Grammar.isModifier(tokens.get(at - 1))
                        || OTHERS.contains(tokens.get(at - 1).key()))) {
            at--;
            if (OTHERS.contains(tokens.get(at).key())) {
                return at;
            }
        }
        return 0;
    }

    /** {@code the Alliance, formerly known as New Dawn}. */
    private static void former(List<Token> tokens, Introductions found) {
        for (int i = 2; i + 1 < tokens.size(); i++) {
            boolean setOff = tokens.get(i - 1).text().matches("[,(]") && NameTokens.isCapitalised(tokens.get(i - 2));
            if (setOff && FORMER.contains(tokens.get(i).key())) {
                boolean known = i + 2 < tokens.size() && tokens.get(i + 1).key().matches("known|called|named");
                int behind = known && tokens.get(i + 2).key().equals("as") ? i + 3 : known ? i + 2 : i + 1;
                found.openings.set(behind);
            }
        }
    }
}
