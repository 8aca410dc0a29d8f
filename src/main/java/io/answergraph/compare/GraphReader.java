package io.answergraph.compare;

import static io.answergraph.compare.Sparql.number;
import static io.answergraph.compare.Sparql.text;

import io.answergraph.rdf.Iris;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/** Reads what a comparison needs, each part at most once. Used within the caller's transaction, by one thread. */
final class GraphReader {
    /** Takes what a question asks of a state; the role is empty where it asks for things in any role. */
    interface AskedSink {
        void accept(String state, String kind, String role);
    }

    /** Where an answer stands. */
    record Place(Page page, Asked question) {}

    private final DatasetGraph dataset;
    private final String documents;
    private final Map<String, Map<String, Place>> places = new HashMap<>();
    private @Nullable Map<String, State> states;
    private @Nullable List<Kind> kinds;
    private @Nullable Map<String, Role> roles;
    private @Nullable Tree tree;

    GraphReader(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.documents = iris.base() + "doc/";
    }

    /** By IRI. */
    Map<String, State> states() {
        if (states == null) {
            Map<String, State> found = new HashMap<>();
            Sparql.STATES.each(dataset, Map.of(), row -> {
                String iri = text(row, "state");
                found.put(iri, new State(iri, text(row, "code"), text(row, "name"), number(row, "pages")));
            });
            states = found;
        }
        return states;
    }

    /** By name. */
    List<Kind> kinds() {
        if (kinds == null) {
            TreeSet<Kind> found = new TreeSet<>();
            Sparql.KINDS.each(
                    dataset,
                    Map.of(),
                    row -> found.add(new Kind(text(row, "kind"), text(row, "property"), text(row, "name"))));
            kinds = List.copyOf(found);
        }
        return kinds;
    }

    /** By IRI. */
    Map<String, Role> roles() {
        if (roles == null) {
            Map<String, Role> found = new HashMap<>();
            Sparql.ROLES.each(
                    dataset,
                    Map.of(),
                    row -> found.put(text(row, "role"), new Role(text(row, "role"), text(row, "name"))));
            roles = found;
        }
        return roles;
    }

    Tree tree() {
        if (tree == null) {
            Map<String, List<String>> broader = new HashMap<>();
            Sparql.BROADER.each(
                    dataset,
                    Map.of(),
                    row -> broader.computeIfAbsent(text(row, "narrow"), narrow -> new ArrayList<>())
                            .add(text(row, "broad")));
            tree = new Tree(broader);
        }
        return tree;
    }

    void eachAsked(AskedSink sink) {
        Sparql.ASKED.each(
                dataset, Map.of(), row -> sink.accept(text(row, "state"), text(row, "kind"), text(row, "role")));
    }

    /** The states that anything of the kind is said of, by IRI. */
    List<String> spokenOf(Kind kind) {
        List<String> found = new ArrayList<>();
        Sparql.SPOKEN_OF.each(dataset, Map.of("property", kind.property()), row -> found.add(text(row, "state")));
        return found;
    }

    /** By IRI, named or not. */
    Map<String, Thing> things(Kind kind) {
        Map<String, Thing> found = new HashMap<>();
        Sparql.THINGS.each(dataset, Map.of("kind", kind.iri()), row -> {
            String iri = text(row, "thing");
            found.put(iri, new Thing(iri, text(row, "notation"), text(row, "name"), kind));
        });
        return found;
    }

    /**
     * Every place that is evidence for a claim of the kind, in no particular order.
     *
     * @param only of these states; empty for all
     */
    List<Evidence> evidence(Kind kind, Map<String, Thing> things, List<State> only) {
        EvidenceRows rows = new EvidenceRows(this, things);
        if (only.isEmpty()) {
            Sparql.EVIDENCE.each(
                    dataset, Map.of("property", kind.property()), row -> rows.add(row, text(row, "state")));
        }
        for (State state : only) {
            Sparql.EVIDENCE.each(
                    dataset,
                    Map.of("property", kind.property(), "state", state.iri()),
                    row -> rows.add(row, state.iri()));
        }
        return rows.evidence();
    }

    /** A question of a document that some evidence stands in. */
    Place place(String page, String question) {
        return Objects.requireNonNull(
                places.computeIfAbsent(page, this::placesOf).get(question), question);
    }

    private Map<String, Place> placesOf(String iri) {
        Map<String, Place> found = new HashMap<>();
        Sparql.QUESTIONS.each(dataset, Map.of("page", iri), row -> {
            Page page = new Page(
                    iri,
                    iri.startsWith(documents) ? iri.substring(documents.length()) : iri,
                    Quote.oneLine(text(row, "title")),
                    Optional.of(text(row, "url")).filter(url -> !url.isEmpty()));
            String question = text(row, "question");
            Asked asked = new Asked(question, number(row, "number"), Quote.oneLine(text(row, "text")));
            found.put(question, new Place(page, asked));
        });
        return found;
    }
}
