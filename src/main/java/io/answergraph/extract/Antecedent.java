package io.answergraph.extract;

import io.answergraph.model.Link;
import io.answergraph.model.Turns.Turn;
import io.answergraph.model.TypeId;
import java.util.List;
import java.util.Optional;

/**
 * What a relative pronoun stands for: what is named right before it, or those who run or employ what stands there, {@code the
 * Alliance runs a program that gives}.
 */
final class Antecedent {
    private final Anaphora anaphora;

    Antecedent(Anaphora anaphora) {
        this.anaphora = anaphora;
    }

    /**
     * What a relative pronoun stands for: one thing where its verb is singular, else all that are joined.
     *
     * @param start index of the pronoun
     * @param verb index of its verb
     */
    List<Located> of(Scene scene, TypeId type, int start, int verb) {
        int behind = scene.token(start - 1).text().equals(",") ? start - 1 : start;
        Optional<Located> nearest = scene.endingAt(type, behind);
        if (nearest.isEmpty() && isRun(scene, behind)) {
            return anaphora.subjectBefore(scene, type, start);
        }
        Optional<Located> called = nearest.isEmpty() ? called(scene, type, behind) : Optional.empty();
        if (called.isPresent()) {
            return List.of(called.get());
        }
        if (nearest.isPresent() && scene.key(nearest.get().from() - 1).equals("other")) {
            return Conjuncts.endingAt(scene, type, behind);
        }
        List<Located> phrase = behind == 0 || (nearest.isEmpty() && isOther(scene, type, behind))
                ? List.of()
                : scene.ofType(type).stream()
                        .filter(m -> m.to() <= behind)
                        .reduce((one, other) -> other)
                        .map(last -> Conjuncts.before(scene, type, Math.max(last.to(), behind - 1)))
                        .orElse(List.of());
        if (nearest.isEmpty()) {
            return phrase;
        }
        Optional<Located> name = Conjuncts.apposedTo(scene, nearest.get());
        if (name.isPresent()) {
            return List.of(name.get());
        }
        boolean plural = scene.token(verb).tag().equals("VBP") && phrase.contains(nearest.get());
        return anaphora.takenUp(scene, plural ? phrase : List.of(nearest.get()));
    }

    /** The name right before a comma and what it is called, where that is no mention: {@code the League, a union that}. */
    private static Optional<Located> called(Scene scene, TypeId type, int end) {
        int at = end;
        while (at > 0 && Grammar.isModifier(scene.token(at - 1))) {
            at--;
        }
        boolean apposed = at < end
                && scene.key(at - 1).matches("an?|one")
                && scene.key(at - 2).equals(",");
        return apposed
                ? scene.endingAt(type, at - 2).filter(name -> name.mention().link() instanceof Link.Named)
                : Optional.empty();
    }

    /** Whether a verb parts what stands right before {@code end} from the last thing of the type: {@code the Alliance supports groups}. */
    private static boolean isOther(Scene scene, TypeId type, int end) {
        int last = scene.ofType(type).stream()
                .filter(m -> m.to() <= end)
                .mapToInt(Located::to)
                .max()
                .orElse(end);
        return scene.tokens().subList(last, end).stream().anyMatch(Grammar::isFinite);
    }

    /** Whether what stands before {@code end} is what the clause around it says is run, or whom it employs. */
    private static boolean isRun(Scene scene, int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (scene.isFinite(i)) {
                boolean people = scene.key(end).equals("who") && scene.is(Turn.EMPLOYING, i);
                return people || (scene.is(Turn.RUNNING, i) && isOneKind(scene, i + 1, end));
            }
        }
        return false;
    }

    /** Whether one noun phrase stands between, a singular where more hangs on it: {@code a program for victims}. */
    private static boolean isOneKind(Scene scene, int from, int end) {
        int head = Grammar.nounPhraseEnd(scene.tokens(), from);
        return head > from
                && head <= end
                && (head == end
                        ? Grammar.isNoun(scene.token(head - 1))
                        : scene.token(head - 1).tag().equals("NN") && Grammar.isPreposition(scene.token(head)));
    }
}
