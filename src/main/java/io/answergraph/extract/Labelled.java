package io.answergraph.extract;

import io.answergraph.extract.RelationRule.Range;
import io.answergraph.extract.RelationRule.Relation;
import io.answergraph.model.Property;
import io.answergraph.model.Turns.Turn;
import java.util.List;
import java.util.Optional;

/** Relations between what an item's label names and what its body names, where a colon states a property. */
final class Labelled {
    private final List<Property> byColon;
    private final ClauseSubject subjects;

    Labelled(List<Property> properties, ClauseSubject subjects) {
        this.subjects = subjects;
        byColon = properties.stream()
                .filter(property -> property.patterns().stream()
                        .anyMatch(pattern -> pattern.form().equals(":")))
                .toList();
    }

    /**
     * Those of one sentence of the body.
     *
     * @param stated what the sentence says by itself
     */
    List<Relation> relations(Scene scene, List<Relation> stated) {
        List<Relation> listed = stated.isEmpty() ? listed(scene) : List.of();
        return listed.isEmpty() ? headed(scene, stated) : listed;
    }

    /**
     * What an item's label names is given by those that its first sentence is about, where that says nothing else of them and
     * does not name it again: {@code Legal help: The Alliance represents tenants}.
     *
     * @param stated what the sentence says
     */
    private List<Relation> headed(Scene scene, List<Relation> stated) {
        List<Located> heading = scene.spoken().heading();
        Optional<Integer> verb = scene.firstFinite(0, scene.tokens().size(), 0);
        if (heading.isEmpty() || verb.isEmpty()) {
            return List.of();
        }
        int at = verb.get();
        int opening = Grammar.skipDeterminers(scene.tokens(), 0);
        return byColon.stream()
                .filter(property -> !scene.is(Turn.STATIVE, at))
                .filter(property -> heading.stream().noneMatch(thing -> isNamedAgain(scene, thing)))
                .filter(property -> heading.stream()
                        .allMatch(thing -> thing.mention().type().equals(property.range())))
                .flatMap(property -> heading.stream()
                        .flatMap(object -> openingOn(scene, property, opening, at).stream()
                                .filter(subject -> stated.stream()
                                        .noneMatch(told -> told.subject().equals(subject)))
                                .map(subject -> new Relation(
                                        property, subject, object, List.of(new Range(at, at + 1)), false))))
                .toList();
    }

    private static boolean isNamedAgain(Scene scene, Located thing) {
        return scene.ofType(thing.mention().type()).stream()
                .anyMatch(other -> other.mention().link().equals(thing.mention().link()));
    }

    /** The subject of the verb at {@code verb}, where the sentence opens on it. */
    private List<Located> openingOn(Scene scene, Property property, int opening, int verb) {
        List<Located> found = subjects.of(scene, property.domain(), verb);
        boolean opens = found.stream().anyMatch(subject -> {
            int start = subject.from();
            while (start > opening && Grammar.isModifier(scene.token(start - 1))) {
                start--;
            }
            return start == opening;
        });
        return opens ? found : List.of();
    }

    /** What an item's body without a verb lists for the thing that its label names, where a colon states a property. */
    private List<Relation> listed(Scene scene) {
        List<Located> label = scene.spoken().label();
        if (label.isEmpty() || scene.firstFinite(0, scene.tokens().size(), 0).isPresent()) {
            return List.of();
        }
        return byColon.stream()
                .flatMap(property -> GovernedObjects.opening(scene, property.range()).stream()
                        .flatMap(object -> label.stream()
                                .filter(subject -> subject.mention().type().equals(property.domain()))
                                .map(subject -> new Relation(property, subject, object, List.of(), false))))
                .toList();
    }
}
