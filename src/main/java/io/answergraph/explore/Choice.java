package io.answergraph.explore;

import io.answergraph.compare.View;
import io.answergraph.model.Status;
import io.answergraph.store.Names;
import io.answergraph.store.Parameter;
import io.answergraph.store.QueryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person asks the matrix for, in the words of the address; an empty word asks for all.
 *
 * @param type not looked at beside a concept, which has a kind of its own
 * @param states names or codes
 * @param open the IRI of the thing whose sentences are shown
 * @param page of the rows, from 1; one beyond the last is the last
 */
public record Choice(
        String type,
        String role,
        String status,
        List<String> states,
        String concept,
        boolean isRolledUp,
        String open,
        int page) {
    /** Everything that is asked for by default. */
    public static final Choice NONE = new Choice("", "", "", List.of(), "", false, "", 1);

    public Choice {
        states = states.stream().filter(state -> !state.isBlank()).distinct().toList();
    }

    Choice ofType(String other) {
        return new Choice(other, role, status, states, concept, isRolledUp, open, page);
    }

    Choice opening(String thing) {
        return new Choice(type, role, status, states, concept, isRolledUp, thing, page);
    }

    Choice onPage(int other) {
        return new Choice(type, role, status, states, concept, isRolledUp, open, other);
    }

    /** The address of this view. */
    String address() {
        return Addresses.COMPARE + query("");
    }

    /** The address of this view as a spreadsheet's table. */
    String download() {
        return Addresses.COMPARE + opening("").onPage(1).query("csv");
    }

    private String query(String format) {
        List<String> parts = new ArrayList<>();
        add(parts, "type", type);
        add(parts, "role", role);
        add(parts, "status", status);
        states.forEach(state -> add(parts, "state", state));
        add(parts, "concept", concept);
        add(parts, "rollup", isRolledUp ? "on" : "");
        add(parts, "open", open);
        add(parts, "page", page > 1 ? Integer.toString(page) : "");
        add(parts, "format", format);
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + Addresses.encoded(value));
        }
    }

    /**
     * The same in IRIs.
     *
     * @throws QueryException if the graph knows nothing by one of the names
     */
    View view(Names names) {
        return new View(
                states.stream()
                        .map(state -> names.iri(Parameter.Type.STATE, state))
                        .toList(),
                named(names, Parameter.Type.KIND, concept.isBlank() ? type : ""),
                named(names, Parameter.Type.ROLE, role).stream().findFirst(),
                statuses(),
                named(names, Parameter.Type.CONCEPT, concept),
                isRolledUp);
    }

    private static TreeSet<String> named(Names names, Parameter.Type type, String word) {
        return word.isBlank() ? new TreeSet<>() : new TreeSet<>(List.of(names.iri(type, word)));
    }

    private Set<Status> statuses() {
        if (status.isBlank()) {
            return Set.of();
        }
        Optional<Status> found = Arrays.stream(Status.values())
                .filter(each -> each.word().equals(status))
                .findFirst();
        return Set.of(found.orElseThrow(() -> new QueryException("There is no status '" + status + "'.")));
    }
}
