package io.answergraph.extract;

import io.answergraph.model.Link;
import io.answergraph.model.Token;
import io.answergraph.model.TypeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The mentions that head the noun phrase before a word: the nearest that is not inside another phrase, and its conjuncts. */
final class Conjuncts {
    /** Prepositions behind which an example of the subject stands. */
    private static final Set<String> NO_PREPOSITIONS = Set.of("like", "as", "including");

    /** Tags of the words that may stand between two conjuncts: a conjunct that is no mention, a phrase that hangs on one. */
    private static final Set<String> BETWEEN =
            Set.of("DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "CC", ",", "IN");

    /** Marks that may stand between, and acronyms. */
    private static final Pattern MARK_OR_ACRONYM = Pattern.compile("[,()&]|\\p{Lu}{2,}");

    private static final Set<String> AS_WELL = Set.of("as", "well");
    private static final Set<String> MARKS = Set.of(",", "(", "&");
    private static final Set<String> BEFORE_APPOSITIONS = Set.of("a", "an", "the", "once", "one");

    private Conjuncts() {}

    /** The mentions of a type that stand as one phrase before {@code anchor}, in its clause, in order; empty for none. */
    static List<Located> before(Scene scene, TypeId type, int anchor) {
        List<Located> fitting = scene.ofType(type).stream()
                .filter(m -> m.to() <= anchor && scene.sameClause(m.from(), anchor) && !isFormer(scene, m))
                .filter(m -> !describesOther(scene, m))
                .toList();
        int end = fitting.size();
        while (end > 0 && isOpen(scene, fitting.get(end - 1), anchor)) {
            int start = chainStart(scene, fitting, end - 1, false);
            List<Located> chain = withoutAppositions(scene, fitting.subList(start, end));
            if (!inPrepositionalPhrase(scene, fitting.get(start).from())) {
                return withKind(scene, fitting.subList(0, start), chain);
            }
            end = start;
        }
        return List.of();
    }

    /**
     * The mentions of a type that stand as one phrase right before {@code end}, wherever in their clause; people who are
     * no mention may end it: {@code shelters, police and prosecutors}.
     */
    static List<Located> endingAt(Scene scene, TypeId type, int end) {
        List<Located> fitting = scene.ofType(type).stream()
                .filter(m -> m.to() <= end && scene.sameClause(m.from(), end - 1))
                .toList();
        if (fitting.isEmpty()) {
            return List.of();
        }
        int behind = fitting.get(fitting.size() - 1).to();
        boolean right = behind == end || Grammar.skipBrackets(scene.tokens(), behind) == end;
        if (!right && !isOtherConjunct(scene, behind, end)) {
            return List.of();
        }
        int last = fitting.size() - 1;
        Optional<Located> name = apposedTo(scene, fitting.get(last));
        return name.isPresent()
                ? List.of(name.get())
                : withoutAppositions(scene, fitting.subList(chainStart(scene, fitting, last, !right), last + 1));
    }

    /** {@code , and the public}: a noun phrase, or two, that a conjunction joins. */
    private static boolean isOtherConjunct(Scene scene, int from, int to) {
        List<Token> between = scene.tokens().subList(from, to);
        boolean joins =
                Grammar.isConjunction(between.get(0)) || between.get(0).text().equals(",");
        return joins
                && between.stream().anyMatch(Grammar::isConjunction)
                && between.get(between.size() - 1).tag().matches("NN.*|JJ")
                && between.stream()
                        .allMatch(t -> Grammar.isDeterminer(t)
                                || Grammar.isModifier(t)
                                || Grammar.isConjunction(t)
                                || t.text().equals(","));
    }

    /** The examples with the kind that they are of: {@code agencies such as the Alliance offer}. */
    private static List<Located> withKind(Scene scene, List<Located> before, List<Located> examples) {
        int opener = Grammar.beforeExamples(scene.tokens(), examples.get(0).from());
        List<Located> all = new ArrayList<>(before.stream()
                .filter(kind -> opener >= 0 && kind.to() == opener)
                .filter(kind -> !inPrepositionalPhrase(scene, kind.from()))
                .toList());
        all.addAll(examples);
        return all;
    }

    /** {@code Open Gates, formerly known as New Dawn}: the old name is no second body. */
    private static boolean isFormer(Scene scene, Located mention) {
        int before = mention.from() - 1;
        boolean known = scene.key(before).equals("as") && scene.key(before - 1).equals("known");
        return scene.key(known ? before - 2 : before).matches("formerly|previously|originally|once");
    }

    /** {@code Bright Days, a nonprofit in Toledo, offers}: where the name is no mention, what it is called acts no more than it does. */
    private static boolean describesOther(Scene scene, Located kind) {
        int at = kind.from();
        while (at > 0 && Grammar.isModifier(scene.token(at - 1))) {
            at--;
        }
        return at > 2
                && scene.key(at - 1).matches("an?")
                && scene.key(at - 2).equals(",")
                && Grammar.isProper(scene.token(at - 3))
                && !scene.isInMention(at - 3);
    }

    /** Whether nothing between the mention and {@code anchor} could be the subject instead. */
    private static boolean isOpen(Scene scene, Located mention, int anchor) {
        List<Token> tokens = scene.tokens();
        boolean verbBetween = scene.hasFinite(mention.to(), anchor, anchor) && !isAside(tokens, mention.to(), anchor);
        return !verbBetween
                && (mention.to() >= tokens.size()
                        || mention.to() == anchor
                        || !scene.isNoun(mention.to())
                        || !scene.sameClause(mention.to(), anchor));
    }

    /** Whether commas or brackets set off all that stands between: {@code the center, founded in May, runs}. */
    private static boolean isAside(List<Token> tokens, int from, int to) {
        return to - from > 1
                && tokens.get(from).text().equals(",")
                && tokens.get(to - 1).text().equals(",");
    }

    /** @param goesOn whether a conjunction stands behind the last, too */
    private static int chainStart(Scene scene, List<Located> fitting, int last, boolean goesOn) {
        int start = last;
        boolean conjoined = goesOn;
        while (start > 0) {
            int from = fitting.get(start - 1).to();
            int to = fitting.get(start).from();
            conjoined |= scene.tokens().subList(Math.min(from, to), to).stream()
                    .anyMatch(t -> Grammar.isConjunction(t) || t.key().equals("well"));
            boolean apposed = isApposed(scene, fitting.get(start - 1), fitting.get(start));
            boolean acronym = from < to && scene.token(from).text().equals("(");
            if (!(conjoined || apposed || acronym) || !areJoined(scene, from, to)) {
                break;
            }
            start--;
        }
        return start;
    }

    /** Whether only conjuncts and what hangs on them stand between, and a comma, bracket or conjunction right before {@code to}. */
    private static boolean areJoined(Scene scene, int from, int to) {
        boolean light = from <= to
                && scene.tokens().subList(from, to).stream()
                        .allMatch(t -> BETWEEN.contains(t.tag())
                                || MARK_OR_ACRONYM.matcher(t.text()).matches()
                                || AS_WELL.contains(t.key()));
        int before = to - 1;
        while (before >= from
                && (Grammar.isDeterminer(scene.token(before))
                        || scene.token(before).tag().startsWith("JJ"))) {
            before--;
        }
        return light
                && (before < from
                        || MARKS.contains(scene.token(before).text())
                        || Grammar.isConjunction(scene.token(before))
                        || (scene.key(before).equals("as")
                                && scene.key(before - 1).equals("well")));
    }

    private static boolean inPrepositionalPhrase(Scene scene, int from) {
        int at = from - 1;
        while (at >= 0
                && (Grammar.isDeterminer(scene.token(at))
                        || scene.token(at).tag().startsWith("JJ"))) {
            at--;
        }
        return at >= 0 && Grammar.isPreposition(scene.token(at)) && !NO_PREPOSITIONS.contains(scene.key(at));
    }

    /** A kind of body that only says what the one named before it is, between commas, is no second one. */
    private static List<Located> withoutAppositions(Scene scene, List<Located> chain) {
        List<Located> own = new ArrayList<>();
        for (Located mention : chain) {
            if (own.isEmpty() || !isApposed(scene, own.get(own.size() - 1), mention)) {
                own.add(mention);
            }
        }
        return own;
    }

    /** The body that is named right before {@code kind} and called so by it: {@code the Alliance, a network}. */
    static Optional<Located> apposedTo(Scene scene, Located kind) {
        return scene.ofType(kind.mention().type()).stream()
                .filter(name -> name.to() <= kind.from() && isApposed(scene, name, kind))
                .findFirst();
    }

    /** Whether {@code other} says what the body named by {@code one} is: {@code the Alliance, a union in Toledo}. */
    static boolean isApposed(Scene scene, Located one, Located other) {
        int behind = scene.key(one.to()).equals(")") ? one.to() + 1 : one.to();
        int comma = Grammar.skipBrackets(scene.tokens(), behind);
        int head = scene.beforeModifiers(other.from());
        return one.mention().link() instanceof Link.Named
                && !(other.mention().link() instanceof Link.Named)
                && scene.key(comma).equals(",")
                && comma + 1 < other.from()
                && BEFORE_APPOSITIONS.contains(scene.key(comma + 1))
                && scene.tokens().subList(comma + 1, other.from()).stream()
                        .allMatch(t -> Grammar.isDeterminer(t) || Grammar.isModifier(t))
                && head <= other.from();
    }
}
