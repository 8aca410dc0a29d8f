package io.answergraph.rdf;

import io.answergraph.model.Concept;
import io.answergraph.model.EntityId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Concepts by what is broader than they are. */
final class Tree {
    private final Map<EntityId, Concept> concepts = new TreeMap<>();

    Tree(Collection<Concept> concepts) {
        concepts.forEach(concept -> this.concepts.put(concept.id(), concept));
    }

    /** Each circle once, from the concept with the least IRI upwards. */
    List<List<Concept>> circles() {
        List<List<Concept>> circles = new ArrayList<>();
        Set<EntityId> told = new HashSet<>();
        for (Concept concept : concepts.values()) {
            List<Concept> way = new ArrayList<>();
            if (!told.contains(concept.id()) && leads(concept, concept, way, new HashSet<>())) {
                way.forEach(member -> told.add(member.id()));
                circles.add(way);
            }
        }
        return circles;
    }

    /** Whether broader concepts lead to the goal; then {@code way} holds those gone through, from {@code from} on. */
    private boolean leads(Concept from, Concept goal, List<Concept> way, Set<EntityId> tried) {
        way.add(from);
        for (Concept next : broader(from)) {
            if (next.equals(goal) || (tried.add(next.id()) && leads(next, goal, way, tried))) {
                return true;
            }
        }
        way.removeLast();
        return false;
    }

    private List<Concept> broader(Concept concept) {
        return concept.broader().stream()
                .filter(concepts::containsKey)
                .map(id -> concepts.getOrDefault(id, concept))
                .toList();
    }
}
