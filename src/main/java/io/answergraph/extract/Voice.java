package io.answergraph.extract;

import java.util.Optional;
import java.util.Set;

/** Whether words are used as a verb, and whether that is active or passive, told from tags. */
enum Voice {
    ACTIVE,
    /** With who acts behind {@code by}. */
    PASSIVE,
    /** A noun, an auxiliary, or a passive that does not say who acts. */
    NONE;

    private static final Set<String> BEFORE_NOUNS = Set.of("DT", "PRP$", "IN", "JJ");
    private static final Set<String> BEFORE_OBJECTS = Set.of("PRP", "PRP$", "DT", "JJ", "NN", "NNS");
    private static final Set<String> BEFORE_GERUNDS = Set.of("IN", "TO", "NN", "NNS", "NNP", ",");
    private static final Set<String> BEHIND_GERUNDS = Set.of("PRP$", "DT", "JJ", "NNS");
    private static final Set<String> BEHIND_HAVE = Set.of("VBN", "VBD", "TO");
    private static final Set<String> BEFORE_AGENTS = Set.of("RB", "IN", "TO", "NN", "NNS", "JJ", "RP", "CC", "PRP");
    private static final Set<String> BECOME = Set.of("become", "became", "remain", "remained");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "get", "got");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having");

    /** How many words may stand between a passive verb and {@code by}. */
    private static final int NEAR = 6;

    /**
     * The voice of a verb.
     *
     * @param from index of its first word
     * @param to index behind its last word
     */
    static Voice of(Scene scene, int from, int to) {
        String tag = scene.token(from).tag();
        if (scene.slips().get(from)) {
            return ACTIVE;
        }
        if (scene.isInMention(from) || scene.key(from).equals("including")) {
            return NONE;
        }
        if (tag.startsWith("NN") || tag.startsWith("JJ")) {
            return isSlip(scene, from) || isGerund(scene, from) ? ACTIVE : NONE;
        }
        if (!tag.startsWith("V")) {
            return tag.equals("IN") || to - from > 1 ? ACTIVE : NONE;
        }
        if (isAuxiliary(scene, from)) {
            return NONE;
        }
        boolean participle = tag.equals("VBN")
                || tag.equals("VBD")
                || (!tag.equals("VBG") && scene.key(to).equals("by"));
        if (participle && to - from == 1 && agent(scene, to).isPresent()) {
            return PASSIVE;
        }
        return tag.equals("VBN") && to - from == 1 && !isPerfect(scene, from) ? NONE : ACTIVE;
    }

    /**
     * Whether a noun tag is a tagger's slip: where the clause has no other verb, or where the word goes on with the predicate of
     * one before: {@code visits camps and offers care}.
     */
    private static boolean isSlip(Scene scene, int from) {
        if (from == 0) {
            return !scene.spoken().label().isEmpty();
        }
        boolean behindMention = scene.mentions().stream().anyMatch(m -> m.to() == from);
        if (!behindMention && BEFORE_NOUNS.contains(scene.token(from - 1).tag())) {
            return false;
        }
        boolean other = scene.hasFinite(0, scene.tokens().size(), from);
        int next = from + 1;
        boolean goesOn = Grammar.isConjunction(scene.token(from - 1))
                && next < scene.tokens().size()
                && (scene.key(next).equals("with")
                        || (scene.token(from).tag().equals("NNS")
                                && BEFORE_OBJECTS.contains(scene.token(next).tag())));
        return !other || goesOn;
    }

    /** {@code committed to offering services}: a gerund with its object, whatever the tagger takes it for. */
    private static boolean isGerund(Scene scene, int at) {
        return scene.key(at).endsWith("ing")
                && at > 0
                && BEFORE_GERUNDS.contains(scene.token(at - 1).tag())
                && at + 1 < scene.tokens().size()
                && BEHIND_GERUNDS.contains(scene.token(at + 1).tag());
    }

    /** {@code has given}, {@code has to}. */
    private static boolean isAuxiliary(Scene scene, int at) {
        int next = at + 1;
        while (next < scene.tokens().size() && scene.token(next).tag().startsWith("RB")) {
            next++;
        }
        return HAVE.contains(scene.key(at))
                && next < scene.tokens().size()
                && BEHIND_HAVE.contains(scene.token(next).tag());
    }

    /** Whether a participle belongs to {@code have}, also over a participle before it: {@code has run and opened}. */
    private static boolean isPerfect(Scene scene, int at) {
        for (int i = at - 1; i >= 0 && scene.sameClause(i, at); i--) {
            if (HAVE.contains(scene.key(i))) {
                return true;
            }
            if (scene.isFinite(i) || BE.contains(scene.key(i))) {
                return false;
            }
        }
        return !scene.hasFinite(0, scene.tokens().size(), at);
    }

    /** Index behind the {@code by} that says who acts, for a passive verb that ends at {@code to}. */
    static Optional<Integer> agent(Scene scene, int to) {
        for (int i = to; i < scene.tokens().size() && i < to + NEAR; i++) {
            if (scene.key(i).equals("by")) {
                return Optional.of(i + 1);
            }
            if (!BEFORE_AGENTS.contains(scene.token(i).tag()) || !scene.sameClause(i, to - 1)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a form of {@code be} stands before a word, adverbs and articles left aside. */
    static Optional<Integer> copula(Scene scene, int at) {
        int before = scene.beforeModifiers(at);
        return before >= 0 && (BE.contains(scene.key(before)) || BECOME.contains(scene.key(before)))
                ? Optional.of(before)
                : Optional.empty();
    }

    /** Whether a participle stands in a finite clause, not right behind its noun: {@code is offered}, not {@code shelters run by}. */
    static boolean isPredicate(Scene scene, int at) {
        return copula(scene, at).isPresent();
    }
}
