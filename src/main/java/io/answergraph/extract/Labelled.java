package io.answergraph.extract;

import io.answergraph.extract.RelationRule.Range;
import io.answergraph.extract.RelationRule.Relation;
import io.answergraph.model.Property;
import io.answergraph.model.Status;
import io.answergraph.model.Turns.Turn;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Relations between what an item's label names and what its body names, where a colon states a property. */
final class Labelled {
    private static final Set<Status> LACKING = Set.of(Status.LACKING, Status.DENIED);

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
     * What an item's label names is given by those that a clause of its first sentence is about, or that a later one is about as
     * well, where it says nothing else of them and does not name it again: {@code Legal help: The Alliance represents tenants}.
     *
     * @param stated what the sentence says
     */
    private List<Relation> headed(Scene scene, List<Relation> stated) {
        List<Located> heading = scene.spoken().heading();
        return byColon.stream()
                .filter(property -> !heading.isEmpty())
                .filter(property -> heading.stream()
                        .allMatch(thing -> thing.mention().type().equals(property.range())
                                && !isLacking(thing)
                                && !isNamedAgain(scene, thing)))
                .flatMap(property -> verbs(scene).stream()
                        .flatMap(verb -> openingOn(scene, property, verb).stream()
                                .filter(subject -> stated.stream()
                                        .noneMatch(told -> told.subject().equals(subject)))
                                .flatMap(subject -> heading.stream()
                                        .map(object -> new Relation(
                                                property,
                                                subject,
                                                object,
                                                List.of(new Range(verb, verb + 1)),
                                                false)))))
                .toList();
    }

    /** The verbs of the clauses that go on from the label, by which somebody does something. */
    private static List<Integer> verbs(Scene scene) {
        return IntStream.range(0, scene.tokens().size())
                .filter(scene::isFinite)
                .filter(verb -> scene.firstFinite(0, verb, verb).isEmpty())
                .filter(verb -> scene.spoken().opens() || isAlso(scene, verb))
                .filter(verb -> !scene.is(Turn.STATIVE, deed(scene, verb)))
                .boxed()
                .toList();
    }

    /** Index of the verb that says what is done, behind auxiliaries: {@code may offer}, {@code has offered}. */
    private static int deed(Scene scene, int verb) {
        int at = verb;
        while (at + 1 < scene.tokens().size() && isAuxiliary(scene, at)) {
            at++;
        }
        return at;
    }

    private static boolean isAuxiliary(Scene scene, int at) {
        return scene.token(at).tag().matches("MD|RB")
                || (scene.key(at).matches("has|have|had")
                        && scene.token(at + 1).tag().matches("VBN|RB"));
    }

    private static boolean isAlso(Scene scene, int verb) {
        return scene.key(verb - 1).equals("also") || scene.key(verb + 1).equals("also");
    }

    private static boolean isLacking(Located thing) {
        return thing.mention().status().filter(LACKING::contains).isPresent();
    }

    private static boolean isNamedAgain(Scene scene, Located thing) {
        return scene.ofType(thing.mention().type()).stream()
                .anyMatch(other -> other.mention().link().equals(thing.mention().link()));
    }

    /** The subject of the verb at {@code verb}, where its clause opens on it. */
    private List<Located> openingOn(Scene scene, Property property, int verb) {
        int start = scene.clauseStart(verb);
        boolean goesOn = start > 0 && Grammar.isConjunction(scene.token(start));
        if (start > 0 && !goesOn) {
            return List.of();
        }
        int opening = Grammar.skipDeterminers(scene.tokens(), goesOn ? start + 1 : start);
        List<Located> found = subjects.of(scene, property.domain(), verb);
        boolean opens = found.stream().anyMatch(subject -> {
            int from = subject.from();
            while (from > opening && Grammar.isModifier(scene.token(from - 1))) {
                from--;
            }
            return from == opening;
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
