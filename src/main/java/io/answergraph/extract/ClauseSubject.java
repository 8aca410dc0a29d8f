package io.answergraph.extract;

import io.answergraph.model.Token;
import io.answergraph.model.Turns.Turn;
import io.answergraph.model.TypeId;
import java.util.List;
import java.util.Set;

/**
 * The subject of a verb: the noun phrase before it or before the verb that it goes on from; in a relative clause the noun
 * before that; for a pronoun or {@code the clinic} what they take up.
 */
final class ClauseSubject {
    private static final Set<String> RELATIVES = Set.of("that", "which", "who");

    /** What opens the means or the time of a deed that its doer has a hand in. */
    private static final Set<String> MEANS = Set.of("by", "through", "while", "when");

    private static final Set<String> BREAKS = Set.of(",", ";", "\u2014");

    private static final Set<String> EXCLUDING = Set.of("no", "neither", "nor", "few", "hardly");

    private final Anaphora anaphora;
    private final Antecedent antecedent;

    ClauseSubject(Anaphora anaphora) {
        this.anaphora = anaphora;
        antecedent = new Antecedent(anaphora);
    }

    /** The things of a type that do what the verb at {@code verb} says, in order; empty where they are of another type. */
    List<Located> of(Scene scene, TypeId type, int verb) {
        List<Located> found = found(scene, type, verb);
        return found.stream().anyMatch(body -> isExcluded(scene, body)) ? List.of() : found;
    }

    /** {@code No hospital}, {@code neither of two}, {@code few nonprofits}: nobody in particular does it. */
    private static boolean isExcluded(Scene scene, Located body) {
        boolean here = scene.mentions().contains(body);
        for (int i = body.from() - 1; here && i >= 0; i--) {
            if (EXCLUDING.contains(scene.key(i))) {
                return true;
            }
            if (!Grammar.isDeterminer(scene.token(i)) && !Grammar.isModifier(scene.token(i))) {
                return false;
            }
        }
        return false;
    }

    private List<Located> found(Scene scene, TypeId type, int verb) {
        List<Located> participants = participants(scene, type, verb);
        if (!participants.isEmpty()) {
            return participants;
        }
        if (isMeans(scene, verb)) {
            return ofMeans(scene, type, verb);
        }
        int governor = infinitive(scene, verb);
        if (governor >= 0 && isOthersDeed(scene, governor)) {
            return List.of();
        }
        int before = governor > 0 ? joinedInfinitive(scene, governor) : -1;
        if (before >= 0) {
            return found(scene, type, before);
        }
        if (governor > 0 && scene.isFinite(governor - 1)) {
            return found(scene, type, governor - 1);
        }
        if (!continuesPredicate(scene.tokens(), verb) && (governor < 0 || !scene.hasFinite(0, governor, verb))) {
            List<Located> nearest = Conjuncts.before(scene, type, verb);
            if (!nearest.isEmpty()) {
                return anaphora.takenUp(scene, nearest);
            }
        }
        int anchor = scene.firstFinite(0, verb, verb).orElse(verb);
        List<Located> own = Conjuncts.before(scene, type, anchor);
        return own.isEmpty() ? elsewhere(scene, type, verb, anchor) : anaphora.takenUp(scene, own);
    }

    /** The things of a type that a sentence's first clause is about, or that it opens on; empty where that is something else. */
    List<Located> ofSentence(Scene scene, TypeId type) {
        for (int i = 0; i < scene.tokens().size(); i++) {
            if (scene.isFinite(i)) {
                return of(scene, type, i);
            }
        }
        int opening = Grammar.skipDeterminers(scene.tokens(), 0);
        return scene.ofType(type).stream().filter(m -> m.from() == opening).toList();
    }

    /** Who acts, where the verb has no person: {@code nonprofits offering}, {@code for nonprofits to offer}. */
    private static List<Located> participants(Scene scene, TypeId type, int verb) {
        String tag = scene.token(verb).tag();
        if (tag.equals("VBG")) {
            return scene.endingAt(type, verb).stream().toList();
        }
        if (verb < 2 || !scene.token(verb - 1).tag().equals("TO")) {
            return List.of();
        }
        List<Located> phrase = Conjuncts.endingAt(scene, type, verb - 1);
        List<Located> people =
                phrase.isEmpty() ? scene.endingAt(type, verb - 1).stream().toList() : phrase;
        boolean controlled = !people.isEmpty()
                && isControlled(scene, scene.beforeModifiers(people.get(0).from()));
        return controlled ? people : List.of();
    }

    /** {@code by offering shelter}, {@code while running a hotline}. */
    private static boolean isMeans(Scene scene, int verb) {
        int at = verb - 1;
        while (at > 0 && scene.token(at).tag().startsWith("RB")) {
            at--;
        }
        return at > 0 && scene.token(verb).tag().equals("VBG") && MEANS.contains(scene.key(at));
    }

    /** Those who act by such means: the subject of the verb before; where that is nobody's deed, of the clause around it. */
    private List<Located> ofMeans(Scene scene, TypeId type, int gerund) {
        for (int i = gerund - 1; i >= 0; i--) {
            if (scene.isFinite(i)) {
                List<Located> subject = found(scene, type, i);
                int start = scene.clauseStart(i);
                if (!subject.isEmpty() || start == 0 || !RELATIVES.contains(scene.key(start))) {
                    return subject;
                }
                i = start;
            }
        }
        return List.of();
    }

    /** Index of the verb behind the {@code to} that the one at {@code to} goes on from: {@code to keep staff and to offer}; -1 for none. */
    private static int joinedInfinitive(Scene scene, int to) {
        if (!Grammar.isConjunction(scene.token(to - 1))) {
            return -1;
        }
        for (int i = to - 2; i >= 0 && scene.sameClause(i, to) && !scene.isFinite(i); i--) {
            if (scene.token(i).tag().equals("TO") && scene.token(i + 1).tag().equals("VB")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** {@code for nonprofits to}, {@code rely on nonprofits to}, {@code require nonprofits to}. */
    private static boolean isControlled(Scene scene, int before) {
        boolean relied = before > 0
                && scene.key(before).matches("on|upon")
                && scene.token(before - 1).tag().startsWith("V");
        return scene.key(before).equals("for")
                || relied
                || (before >= 0
                        && scene.token(before).tag().startsWith("V")
                        && (scene.is(Turn.CONTROLLING, before) || scene.is(Turn.RUNNING, before)));
    }

    private List<Located> elsewhere(Scene scene, TypeId type, int verb, int anchor) {
        int start = scene.clauseStart(anchor);
        if (start > 0 && RELATIVES.contains(scene.key(start)) && start < anchor + 1) {
            return antecedent.of(scene, type, start, anchor);
        }
        if (anchor == verb && isBare(scene, start, anchor)) {
            return start > 0 || scene.spoken().label().isEmpty()
                    ? ofSentenceBefore(scene, type, start)
                    : scene.spoken().label();
        }
        return anaphora.phrase(scene, type, start, anchor);
    }

    private List<Located> ofSentenceBefore(Scene scene, TypeId type, int start) {
        return start == 0 ? List.of() : anaphora.subjectBefore(scene, type, start);
    }

    /** Whether the verb goes on with the predicate of the one before: {@code it convenes a coalition and offers}. */
    private static boolean continuesPredicate(List<Token> tokens, int verb) {
        int at = verb - 1;
        while (at > 0 && tokens.get(at).tag().startsWith("RB")) {
            at--;
        }
        return at > 0 && Grammar.isConjunction(tokens.get(at));
    }

    /** Index of the {@code to} of an infinitive, also of one before that it goes on from; -1 where it is none. */
    private static int infinitive(Scene scene, int verb) {
        if (!scene.token(verb).tag().equals("VB")) {
            return -1;
        }
        for (int i = verb - 1; i >= 0 && scene.sameClause(i, verb) && !scene.isFinite(i); i--) {
            if (scene.token(i).tag().equals("TO") && scene.token(i + 1).tag().equals("VB")) {
                return i == verb - 1 || continuesPredicate(scene.tokens(), verb) ? i : -1;
            }
        }
        return -1;
    }

    /** {@code needs volunteers to teach}: the volunteers do. */
    private static boolean isOthersDeed(Scene scene, int to) {
        if (to < 2 || !Grammar.isNoun(scene.token(to - 1)) || scene.isInMention(to - 1)) {
            return false;
        }
        int before = to - 1;
        while (before > 0 && (Grammar.isModifier(scene.token(before)) || Grammar.isDeterminer(scene.token(before)))) {
            before--;
        }
        return scene.token(before).tag().startsWith("V")
                && (scene.is(Turn.CONTROLLING, before) || scene.is(Turn.STATIVE, before));
    }

    private static boolean isBare(Scene scene, int from, int to) {
        return scene.tokens().subList(from, to).stream()
                .allMatch(t -> t.tag().startsWith("RB") || t.tag().equals("CC") || BREAKS.contains(t.text()));
    }
}
