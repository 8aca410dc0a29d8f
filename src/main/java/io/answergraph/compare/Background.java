package io.answergraph.compare;

import static io.answergraph.compare.Sparql.number;
import static io.answergraph.compare.Sparql.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What all comparisons of one state of a graph stand on: it grows with the vocabulary, not with what the documents say.
 * Immutable.
 *
 * @param states by IRI
 * @param kinds by name
 * @param roles by IRI
 * @param asked all that questions ask for
 */
record Background(Map<String, State> states, List<Kind> kinds, Map<String, Role> roles, Tree tree, Set<Asks> asked) {
    /**
     * A question of a document about a state asks for things of a kind.
     *
     * @param role IRI; empty where it asks for them in any role
     */
    record Asks(String state, String kind, String role) {}

    /** Things of one kind by IRI. */
    record Things(Map<String, Thing> byIri) {}

    /** IRIs of the states that claims of one kind are about. */
    record SpokenOf(Set<String> states) {}

    Background {
        states = Map.copyOf(states);
        kinds = List.copyOf(kinds);
        roles = Map.copyOf(roles);
        asked = Set.copyOf(asked);
    }

    /** Reads it within the caller's transaction. */
    static Background of(DatasetGraph dataset) {
        return new Background(states(dataset), kinds(dataset), roles(dataset), tree(dataset), asked(dataset));
    }

    private static Map<String, State> states(DatasetGraph dataset) {
        Map<String, State> found = new HashMap<>();
        Sparql.STATES.each(dataset, Map.of(), row -> {
            String iri = text(row, "state");
            found.put(iri, new State(iri, text(row, "code"), text(row, "name"), number(row, "pages")));
        });
        return found;
    }

    private static List<Kind> kinds(DatasetGraph dataset) {
        TreeSet<Kind> found = new TreeSet<>();
        Sparql.KINDS.each(
                dataset,
                Map.of(),
                row -> found.add(new Kind(text(row, "kind"), text(row, "property"), text(row, "name"))));
        return List.copyOf(found);
    }

    private static Map<String, Role> roles(DatasetGraph dataset) {
        Map<String, Role> found = new HashMap<>();
        Sparql.ROLES.each(
                dataset, Map.of(), row -> found.put(text(row, "role"), new Role(text(row, "role"), text(row, "name"))));
        return found;
    }

    private static Tree tree(DatasetGraph dataset) {
        Map<String, List<String>> broader = new HashMap<>();
        Sparql.BROADER.each(
                dataset,
                Map.of(),
                row -> broader.computeIfAbsent(text(row, "narrow"), narrow -> new ArrayList<>())
                        .add(text(row, "broad")));
        return new Tree(broader);
    }

    private static Set<Asks> asked(DatasetGraph dataset) {
        Set<Asks> found = new HashSet<>();
        Sparql.ASKED.each(
                dataset,
                Map.of(),
                row -> found.add(new Asks(text(row, "state"), text(row, "kind"), text(row, "role"))));
        return found;
    }
}
