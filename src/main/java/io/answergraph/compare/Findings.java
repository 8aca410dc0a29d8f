package io.answergraph.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The evidence that a view shows, by the rows that it belongs to. */
final class Findings {
    private final GraphReader graph;
    private final View view;
    private final List<State> states;
    private final List<Kind> kinds;
    private final Set<String> asked = new HashSet<>();

    Findings(GraphReader graph, View view, List<State> states) {
        this.graph = graph;
        this.view = view;
        this.states = states;
        this.kinds = graph.background().kinds().stream()
                .filter(kind -> view.kinds().isEmpty() || view.kinds().contains(kind.iri()))
                .toList();
        graph.background().asked().stream()
                .filter(asks -> asks.role().isEmpty()
                        || view.role().isEmpty()
                        || view.role().get().equals(asks.role()))
                .forEach(asks -> asked.add(key(asks.state(), asks.kind())));
    }

    private static String key(String state, String kind) {
        return state + ' ' + kind;
    }

    List<Kind> kinds() {
        return kinds;
    }

    /** Whether a question of the state's documents asks for such things, in the view's role if it has one. */
    boolean isAsked(State state, Kind kind) {
        return asked.contains(key(state.iri(), kind.iri()));
    }

    Map<Thing, Map<String, List<Evidence>>> byThingAndState() {
        Map<Thing, Map<String, List<Evidence>>> rows = new TreeMap<>();
        byThing()
                .forEach((thing, evidence) ->
                        rows.put(thing, evidence.stream().collect(Collectors.groupingBy(Evidence::state))));
        return rows;
    }

    /** In no particular order within a thing. */
    Map<Thing, List<Evidence>> byThing() {
        Map<Thing, List<Evidence>> rows = new TreeMap<>();
        for (Kind kind : kinds) {
            Map<String, Thing> things = graph.things(kind);
            Map<String, List<Thing>> placed = new HashMap<>();
            for (Evidence evidence : evidence(kind)) {
                placed.computeIfAbsent(evidence.thing().iri(), thing -> rowsOf(thing, things))
                        .forEach(row -> rows.computeIfAbsent(row, t -> new ArrayList<>())
                                .add(evidence));
            }
        }
        return rows;
    }

    /** No more of it is read than the view has rows and columns for. */
    private List<Evidence> evidence(Kind kind) {
        Set<String> columns = states.stream().map(State::iri).collect(Collectors.toSet());
        List<String> things = view.concepts().isEmpty() ? List.of() : within(kind);
        if (columns.isEmpty() || (things.isEmpty() && !view.concepts().isEmpty())) {
            return List.of();
        }
        return graph.evidence(kind, view.states().isEmpty() ? List.of() : columns, things).stream()
                .filter(evidence -> columns.contains(evidence.state()))
                .filter(evidence ->
                        view.role().isEmpty() || evidence.role().map(Role::iri).equals(view.role()))
                .toList();
    }

    /** The things of a kind that are one of the view's concepts or narrower. */
    private List<String> within(Kind kind) {
        return graph.things(kind).keySet().stream()
                .filter(thing -> !Collections.disjoint(upwards(thing), view.concepts()))
                .sorted()
                .toList();
    }

    private Set<String> upwards(String thing) {
        return graph.background().tree().upwards(thing);
    }

    /** The rows that a thing is counted in: its own, or with a roll-up those above it; none if the view leaves it out. */
    private List<Thing> rowsOf(String thing, Map<String, Thing> things) {
        List<String> rows = new ArrayList<>();
        if (view.concepts().isEmpty()) {
            rows.addAll(view.isRolledUp() ? graph.background().tree().tops(thing) : List.of(thing));
        } else {
            rows.addAll(upwards(thing));
            rows.retainAll(view.concepts());
            if (!rows.isEmpty() && !view.isRolledUp()) {
                rows = List.of(thing);
            }
        }
        return rows.stream()
                .map(row -> things.getOrDefault(row, things.get(thing)))
                .filter(row -> row != null)
                .distinct()
                .toList();
    }
}
