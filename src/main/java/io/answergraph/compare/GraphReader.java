package io.answergraph.compare;

import static io.answergraph.compare.Sparql.number;
import static io.answergraph.compare.Sparql.text;

import io.answergraph.compare.Background.SpokenOf;
import io.answergraph.compare.Background.Things;
import io.answergraph.rdf.Iris;
import io.answergraph.store.Memory;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads what a comparison needs. Used within the caller's transaction, by one thread. */
final class GraphReader {
    /** Where an answer stands. */
    record Place(Page page, Asked question) {}

    private final DatasetGraph dataset;
    private final Memory memory;
    private final String documents;
    private final Map<String, Map<String, Place>> places = new HashMap<>();

    /** @param memory of the state that the dataset is in */
    GraphReader(DatasetGraph dataset, Iris iris, Memory memory) {
        this.dataset = dataset;
        this.memory = memory;
        this.documents = iris.base() + "doc/";
    }

    Background background() {
        return memory.once(Background.class, () -> Background.of(dataset));
    }

    /** The states that anything of the kind is said of, by IRI. */
    Set<String> spokenOf(Kind kind) {
        return memory.once(SpokenOf.class, kind, () -> {
                    Set<String> found = new HashSet<>();
                    Sparql.SPOKEN_OF.each(
                            dataset, Map.of("property", kind.property()), row -> found.add(text(row, "state")));
                    return new SpokenOf(Set.copyOf(found));
                })
                .states();
    }

    /** By IRI; what has no name is left out. */
    Map<String, Thing> things(Kind kind) {
        return memory.once(Things.class, kind, () -> {
                    Map<String, Thing> found = new HashMap<>();
                    Sparql.THINGS.each(dataset, Map.of("kind", kind.iri()), row -> {
                        String iri = text(row, "thing");
                        found.put(
                                iri,
                                new Thing(
                                        iri,
                                        text(row, "notation"),
                                        text(row, "name"),
                                        kind,
                                        !text(row, "isConcept").isEmpty()));
                    });
                    return new Things(Map.copyOf(found));
                })
                .byIri();
    }

    /**
     * Every place that is evidence for a claim of the kind, in no particular order.
     *
     * @param states whose claims are read; empty for all
     * @param things what they name, by IRI; empty for all
     */
    List<Evidence> evidence(Kind kind, Collection<String> states, Collection<String> things) {
        EvidenceRows rows = new EvidenceRows(this, things(kind));
        Sparql.EVIDENCE
                .among("state", states)
                .among("thing", things)
                .each(dataset, Map.of("property", kind.property()), row -> rows.add(row, text(row, "state")));
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
