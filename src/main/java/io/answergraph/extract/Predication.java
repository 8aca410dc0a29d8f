package io.answergraph.extract;

import io.answergraph.model.TypeId;
import java.util.List;
import java.util.Optional;

/** What a noun, an adjective or a participle is said of: {@code the Alliance is part of}, {@code the Alliance, a partner of}. */
final class Predication {
    private final ClauseSubject subjects;

    Predication(ClauseSubject subjects) {
        this.subjects = subjects;
    }

    /**
     * The things of a type that words are said of, by {@code be}, behind a comma, or as the clause's subject.
     *
     * @param at index of the first of the words
     * @param to index behind the last
     */
    List<Located> of(Scene scene, TypeId type, int at, int to) {
        String tag = scene.token(at).tag();
        Optional<Integer> copula = Voice.copula(scene, at);
        if (copula.isPresent()) {
            return subjects.of(scene, type, copula.get());
        }
        int before = scene.beforeModifiers(at);
        boolean apposed = before >= 0 && scene.key(before).matches("[,(]");
        Optional<Located> nearest = apposed ? scene.endingAt(type, before) : scene.endingAt(type, at);
        if (nearest.isPresent() && (apposed || !tag.equals("IN") || !scene.hasFinite(0, at, at))) {
            return List.of(nearest.get());
        }
        if (tag.equals("IN")) {
            return ofClause(scene, type, at, to);
        }
        if (tag.equals("VBN") && opensSentence(scene, type, at)) {
            return ofClause(scene, type, at, to);
        }
        return tag.startsWith("NN") || tag.equals("DT") ? List.of() : Conjuncts.before(scene, type, at);
    }

    /** {@code Housed within the Department, the office runs}: neither a verb nor a body stands before. */
    private static boolean opensSentence(Scene scene, TypeId type, int at) {
        return !scene.hasFinite(0, at, at) && scene.ofType(type).stream().noneMatch(body -> body.to() <= at);
    }

    private List<Located> ofClause(Scene scene, TypeId type, int at, int to) {
        int size = scene.tokens().size();
        return scene.firstFinite(0, at, at)
                .or(() -> scene.firstFinite(to, size, at))
                .map(verb -> subjects.of(scene, type, verb))
                .orElse(List.of());
    }
}
