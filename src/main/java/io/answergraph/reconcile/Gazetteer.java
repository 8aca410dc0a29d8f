package io.answergraph.reconcile;

import io.answergraph.store.Snapshot;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All things of a graph that have a type of the ontology's, with their names. Immutable. */
public final class Gazetteer {
    private final SortedMap<String, Entity> entities;
    private final List<Named> types;
    private final List<Named> properties;

    Gazetteer(SortedMap<String, Entity> entities, Collection<Named> types, Collection<Named> properties) {
        this.entities = Collections.unmodifiableSortedMap(new TreeMap<>(entities));
        this.types = types.stream().sorted().toList();
        this.properties = properties.stream().sorted().toList();
    }

    /**
     * Reads it.
     *
     * @param limit how long each of the few queries may take
     * @throws org.apache.jena.query.QueryCancelledException if one takes longer
     */
    public static Gazetteer of(Snapshot graph, Duration limit) {
        return new GazetteerReader(graph, limit).read();
    }

    /** By IRI. */
    public Collection<Entity> entities() {
        return entities.values();
    }

    public Optional<Entity> entity(String iri) {
        return Optional.ofNullable(entities.get(iri));
    }

    /** The types that things have, by name. */
    public List<Named> types() {
        return types;
    }

    /** The properties that things have, by name. */
    public List<Named> properties() {
        return properties;
    }

    /** Those that things of a type have, by name; of any type if it is empty. */
    public List<Named> properties(Optional<String> type) {
        return properties.stream()
                .filter(property -> entities.values().stream()
                        .anyMatch(entity -> entity.isOfAny(type.map(List::of).orElse(List.of()))
                                && entity.values().containsKey(property.iri())))
                .toList();
    }

    /** The property of that IRI; named after its IRI where nothing in the graph has it. */
    Named property(String iri) {
        return properties.stream()
                .filter(property -> property.iri().equals(iri))
                .findFirst()
                .orElseGet(() -> new Named(iri, GazetteerReader.spelt(iri)));
    }
}
