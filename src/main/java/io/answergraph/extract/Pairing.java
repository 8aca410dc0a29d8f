package io.answergraph.extract;

import io.answergraph.model.Link;
import io.answergraph.model.Property;
import io.answergraph.model.RelationPattern.Side;
import io.answergraph.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which of several subjects belongs to which of several objects: each to each, in turn where they do something
 * {@code respectively}, its own where a verb is left out; of those who do something together, the one named first to each other.
 */
final class Pairing {
    private Pairing() {}

    /** Two things that a property holds between. */
    record Pair(Located subject, Located object) {}

    /** The pairs, by object and then by subject, in the order of the text. */
    static List<Pair> of(Scene scene, Places.Taken taken, Property property) {
        List<Located> subjects = taken.at(Side.SUBJECT);
        List<Located> objects = taken.at(Side.OBJECT);
        List<Pair> pairs = new ArrayList<>();
        if (!taken.at(Side.EACH).isEmpty()) {
            List<Located> all = taken.at(Side.EACH);
            for (Located other : all.subList(1, all.size())) {
                pairs.add(new Pair(all.get(0), other));
            }
        } else if (isRespective(scene, subjects, objects)) {
            for (int i = 0; i < subjects.size(); i++) {
                pairs.add(new Pair(subjects.get(i), objects.get(i)));
            }
        } else {
            for (Located object : objects) {
                List<Located> own =
                        gapped(scene, object, property, objects).map(List::of).orElse(subjects);
                own.forEach(subject -> pairs.add(new Pair(subject, object)));
            }
        }
        return pairs;
    }

    private static boolean isRespective(Scene scene, List<Located> subjects, List<Located> objects) {
        return subjects.size() > 1
                && subjects.size() == objects.size()
                && scene.tokens().stream().map(Token::key).anyMatch("respectively"::equals);
    }

    /**
     * The subject of its own that an object has where the verb is left out: {@code one gives shelter, another legal aid}. It
     * holds for the objects behind it.
     */
    private static Optional<Located> gapped(Scene scene, Located object, Property property, List<Located> objects) {
        if (property.domain().equals(property.range())) {
            return Optional.empty();
        }
        int first = objects.get(0).from();
        return scene.ofType(property.domain()).stream()
                .filter(body -> body.from() > first && body.to() <= object.from())
                .filter(body -> objects.stream().anyMatch(o -> opens(scene, body, o)))
                .reduce((one, other) -> other);
    }

    /** Whether {@code body} stands between a comma or conjunction and the object. */
    private static boolean opens(Scene scene, Located body, Located object) {
        int before = scene.beforeModifiers(body.from());
        return body.to() <= object.from()
                && scene.beforeModifiers(object.from()) < body.to()
                && before >= 0
                && (scene.key(before).equals(",") || Grammar.isConjunction(scene.token(before)))
                && !(body.mention().link() instanceof Link.Unlinked);
    }
}
