package io.answergraph.extract;

import io.answergraph.model.Link;
import io.answergraph.model.Property;
import io.answergraph.model.RelationPattern;
import io.answergraph.model.RelationPattern.Side;
import io.answergraph.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
            pairs.addAll(together(taken.at(Side.EACH)));
        } else if (isCompany(scene, taken, property)) {
            pairs.addAll(
                    together(Stream.concat(subjects.stream(), objects.stream()).toList()));
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

    private static List<Pair> together(List<Located> all) {
        return all.stream().skip(1).map(other -> new Pair(all.get(0), other)).toList();
    }

    /**
     * Whether several subjects do together, with those behind the verb and its preposition, what holds between each two: {@code
     * hospitals and courts work with police}; not a kind and its examples, nor those that a pronoun stands for.
     */
    private static boolean isCompany(Scene scene, Places.Taken taken, Property property) {
        List<Located> subjects = taken.at(Side.SUBJECT);
        return subjects.size() > 1
                && taken.words().size() == 1
                && Grammar.isPreposition(scene.token(taken.words().getLast().to() - 1))
                && property.patterns().stream().anyMatch(Pairing::isMutual)
                && subjects.stream().allMatch(scene.mentions()::contains)
                && subjects.stream().noneMatch(subject -> Grammar.beforeExamples(scene.tokens(), subject.from()) >= 0);
    }

    /** Whether a pattern relates all that stand there with each other. */
    static boolean isMutual(RelationPattern pattern) {
        return Stream.of(pattern.before(), pattern.behind(), pattern.marked())
                .flatMap(Optional::stream)
                .anyMatch(end -> end.side() == Side.EACH);
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
