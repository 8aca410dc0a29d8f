package io.answergraph.vocabulary;

import io.answergraph.model.Body;
import io.answergraph.model.Concept;
import io.answergraph.model.EntityId;
import io.answergraph.model.Label;
import io.answergraph.model.Ontology;
import io.answergraph.model.TypeId;
import io.answergraph.vocabulary.Suggestion.Near;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the concepts and bodies with the likest names. Immutable, safe to share. */
final class Neighbours {
    private static final int SHOWN = 3;
    private static final double LEAST = 0.35;
    private static final Comparator<Near> ORDER =
            Comparator.comparingDouble(Near::likeness).reversed().thenComparing(Near::id);

    private final Map<TypeId, List<Neighbour>> concepts = new HashMap<>();
    private final List<Neighbour> bodies = new ArrayList<>();

    /** @param names the words of each of its names, as keys */
    private record Neighbour(EntityId id, String name, Optional<String> notation, List<List<String>> names) {
        Near to(List<String> sought) {
            double likeness = names.stream()
                    .mapToDouble(label -> Likeness.of(label, sought))
                    .max()
                    .orElse(0);
            return new Near(id, name, notation, likeness);
        }
    }

    Neighbours(Ontology ontology) {
        for (Concept concept : ontology.concepts()) {
            concepts.computeIfAbsent(concept.type(), type -> new ArrayList<>())
                    .add(new Neighbour(
                            concept.id(),
                            concept.name(),
                            concept.notation(),
                            keys(concept.labels().stream()
                                    .filter(label -> !label.isPattern())
                                    .map(Label::form))));
        }
        for (Body body : ontology.bodies()) {
            bodies.add(new Neighbour(
                    body.id(),
                    body.name(),
                    Optional.empty(),
                    keys(Stream.concat(Stream.of(body.name()), body.otherNames().stream()))));
        }
    }

    private static List<List<String>> keys(Stream<String> names) {
        return names.map(Likeness::keys).toList();
    }

    /** At most three concepts of the type, the likest first. */
    List<Near> concepts(TypeId type, String words) {
        return nearest(concepts.getOrDefault(type, List.of()), words);
    }

    /** At most three bodies, the likest first. */
    List<Near> bodies(String words) {
        return nearest(bodies, words);
    }

    private static List<Near> nearest(List<Neighbour> all, String words) {
        List<String> sought = Likeness.keys(words);
        return all.stream()
                .map(neighbour -> neighbour.to(sought))
                .filter(near -> near.likeness() >= LEAST)
                .sorted(ORDER)
                .limit(SHOWN)
                .toList();
    }
}
