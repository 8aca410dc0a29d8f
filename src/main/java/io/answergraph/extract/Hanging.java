package io.answergraph.extract;

import io.answergraph.model.TypeId;
import java.util.List;
import java.util.Optional;

/** What a participle hangs on: {@code shelters run by}. */
final class Hanging {
    private Hanging() {}

    /** The mention of a type that the word at {@code at} hangs on directly, with what is coordinated with it. */
    static List<Located> before(Scene scene, TypeId type, int at) {
        int start = scene.beforeModifiers(at) + 1;
        int behind = scene.key(start - 1).equals(",") ? start - 1 : start;
        Optional<Located> nearest = scene.endingAt(type, behind).or(() -> scene.endingAt(type, at));
        List<Located> phrase = Conjuncts.before(scene, type, at);
        boolean joined = nearest.isEmpty()
                || (nearest.filter(phrase::contains).isPresent() && !hasOwnArticle(scene, nearest.get()));
        return joined ? phrase : List.of(nearest.get());
    }

    /** {@code legal aid or the hotline run by}: behind an article of its own, the words hang on the last alone. */
    private static boolean hasOwnArticle(Scene scene, Located thing) {
        int at = thing.from();
        while (at > 0 && Grammar.isModifier(scene.token(at - 1))) {
            at--;
        }
        return at > 1 && scene.key(at - 1).equals("the") && Grammar.isConjunction(scene.token(at - 2));
    }
}
