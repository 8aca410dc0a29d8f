package io.answergraph.extract;

import io.answergraph.extract.Complement.Range;
import io.answergraph.model.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Names that only their company shows to be some: capitalised words that a list joins with the name of a body, as in
 * {@code the Rape Recovery Center, Journey of Hope and Dahlia's Hope}, or that a kind of body introduces.
 */
final class ListedName {
    private static final Set<String> LINKS = Set.of("of", "for", "against", "with");

    private static final Set<String> POSSESSIVES = Set.of("'s", "'");

    private final List<Token> tokens;
    private final BitSet named;
    private final Introductions introductions;

    private ListedName(List<Token> tokens, List<Candidate> names, Introductions introductions) {
        this.tokens = tokens;
        this.introductions = introductions;
        named = new BitSet(tokens.size());
        names.forEach(name -> named.set(name.from(), name.to()));
    }

    /** Ranges of two capitalised words or more that stand in one list with {@code names} or are introduced, in order. */
    static List<Range> beside(List<Token> tokens, List<Candidate> names, Introductions introductions) {
        if (names.isEmpty() && introductions.isEmpty()) {
            return List.of();
        }
        return new ListedName(tokens, names, introductions).find();
    }

    /** A name found makes its neighbour in the list one too, so the sentence is read until nothing is added. */
    private List<Range> find() {
        List<Range> found = new ArrayList<>();
        int before;
        do {
            before = found.size();
            int at = 0;
            while (at < tokens.size()) {
                int end = opens(at) ? end(at) : at;
                boolean introduced = introductions.opens(tokens, at);
                if ((words(at, end) > 1 || (introduced && isLoneAcronym(at, end)))
                        && (followsName(at) || precedesName(end) || introduced || introductions.closes(end))) {
                    found.add(new Range(at, end));
                    named.set(at, end);
                }
                at = Math.max(at + 1, end);
            }
        } while (found.size() > before);
        return found;
    }

    private boolean opens(int at) {
        Token before = tokens.get(Math.max(0, at - 1));
        boolean placed = at > 0 && FunctionWords.opensPlaceOrTime(before);
        boolean goesOn = at > 0 && isCapitalised(at - 1) && !Grammar.isDeterminer(before);
        return isCapitalised(at)
                && !placed
                && !goesOn
                && !Grammar.isDeterminer(tokens.get(at))
                && !tokens.get(at).tag().equals("IN");
    }

    private int end(int from) {
        int at = from;
        while (at < tokens.size() && (isCapitalised(at) || isInner(at))) {
            at++;
        }
        return at > from && closesOnPossessive(at) ? at + 1 : at;
    }

    /** {@code such as Phoenix Children's have}: the name keeps a possessive that nothing is owned by. */
    private boolean closesOnPossessive(int at) {
        return at < tokens.size()
                && POSSESSIVES.contains(tokens.get(at).key())
                && (at + 1 == tokens.size() || tokens.get(at + 1).tag().matches("V.*|MD|CC|[,.:]"));
    }

    /** Whether a small word or a possessive stands between two capitalised ones. */
    private boolean isInner(int at) {
        String key = tokens.get(at).key();
        int next = at + 1;
        while (next < tokens.size() && isLink(next)) {
            next++;
        }
        return (isLink(at) || key.equals("'s") || key.equals("'")) && next < tokens.size() && isCapitalised(next);
    }

    /** A small word inside names, of English or of Spanish. */
    private boolean isLink(int at) {
        return LINKS.contains(tokens.get(at).key()) || FunctionWords.isSpanish(tokens.get(at)) || leadsTo(at);
    }

    /** {@code Doors to Freedom}, but no {@code from Salem to Dover}. */
    private boolean leadsTo(int at) {
        return at > 0
                && tokens.get(at).key().equals("to")
                && tokens.get(at - 1).text().endsWith("s");
    }

    private boolean isCapitalised(int at) {
        return !named.get(at) && Character.isUpperCase(tokens.get(at).text().codePointAt(0));
    }

    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            boolean brand = NameTokens.isBrand(tokens.get(i)) && !NameTokens.isAcronym(tokens.get(i));
            words += isCapitalised(i) ? (brand ? 2 : 1) : 0;
        }
        return words;
    }

    /** {@code Groups such as HARBOR in Salem}: three capitals or more. */
    private boolean isLoneAcronym(int from, int to) {
        return to - from == 1 && tokens.get(from).text().matches("\\p{Lu}{3,}");
    }

    private boolean joins(int at) {
        return at >= 0
                && at < tokens.size()
                && (tokens.get(at).text().equals(",") || Grammar.isConjunction(tokens.get(at)));
    }

    private boolean followsName(int at) {
        int before = at - 1;
        while (before >= 0 && Grammar.isDeterminer(tokens.get(before))) {
            before--;
        }
        int joint = before;
        while (joins(joint)) {
            joint--;
        }
        return joint < before && joint >= 0 && (named.get(joint) || isPlaceOfName(joint));
    }

    /** Whether the capitals that end at {@code last} place a name: {@code Harbor House in Saint Paul and}. */
    private boolean isPlaceOfName(int last) {
        int at = last;
        while (at >= 0 && isCapitalised(at)) {
            at--;
        }
        return at > 0 && at < last && tokens.get(at).key().equals("in") && named.get(at - 1);
    }

    private boolean precedesName(int end) {
        int joint = end;
        while (joins(joint)) {
            joint++;
        }
        int next = Grammar.skipDeterminers(tokens, joint);
        return joint > end && next < tokens.size() && named.get(next);
    }
}
