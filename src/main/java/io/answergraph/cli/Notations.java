package io.answergraph.cli;

import io.answergraph.model.Concept;
import io.answergraph.model.EntityId;
import io.answergraph.model.Link;
import io.answergraph.model.Ontology;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Names what a mention stands for by the vocabulary's codes. Immutable. */
final class Notations {
    private static final String NAMED = "NAMED";
    private static final String NEW = "NEW";

    private final Map<EntityId, Concept> concepts = new HashMap<>();

    Notations(Ontology ontology) {
        ontology.concepts().forEach(concept -> concepts.put(concept.id(), concept));
    }

    /** Codes without repetition, in the order in which the words name them; {@code NEW} where there is none. */
    List<String> of(Link link) {
        return switch (link) {
            case Link.Named named -> List.of(NAMED);
            case Link.Unlinked unlinked -> List.of(NEW);
            case Link.Linked linked ->
                linked.concepts().stream()
                        .flatMap(concept -> nearest(concept).or(() -> Optional.of(NEW)).stream())
                        .distinct()
                        .toList();
        };
    }

    /** IRIs of what the mention stands for; none for what the vocabulary does not know. */
    static List<String> iris(Link link) {
        Stream<EntityId> ids = switch (link) {
            case Link.Named named -> Stream.of(named.body().id());
            case Link.Unlinked unlinked -> Stream.empty();
            case Link.Linked linked -> linked.concepts().stream();
        };
        return ids.map(EntityId::iri).toList();
    }

    /** The concept's own code, or that of the ancestor the fewest steps above it. */
    private Optional<String> nearest(EntityId start) {
        Set<EntityId> seen = new HashSet<>();
        Deque<EntityId> ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            Concept concept = concepts.get(ahead.remove());
            if (concept == null || !seen.add(concept.id())) {
                continue;
            }
            if (concept.notation().isPresent()) {
                return concept.notation();
            }
            ahead.addAll(concept.broader());
        }
        return Optional.empty();
    }
}
