package io.answergraph.explore;

import io.answergraph.model.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads what claims and the vocabulary tie to a thing. */
final class SurroundingsReader {
    private static final Asking THING = new Asking("""
            SELECT ?name ?sign ?isConcept ?isSubject
            {
              ?thing a ?type ; skos:prefLabel ?name .
              { ?type ag:claimProperty ?any } UNION { ?type ag:isSubject true } UNION { VALUES ?type { skos:Concept } }
            """ + Asking.page("thing") + "}");
    private static final String CLAIMS = """
            SELECT ?words ?other ?name ?sign ?type ?isConcept ?isSubject ?status (COUNT(DISTINCT ?mention) AS ?places)
            {
              ?claim %s ; rdf:predicate ?property ; ag:status ?stands ; prov:wasDerivedFrom ?mention .
              ?property rdfs:label ?words .
              ?stands rdfs:label ?status .
              ?other skos:prefLabel ?name ; a ?class .
              ?class a ag:MentionType ; rdfs:label ?type .
            """ + Asking.page("other") + """
            }
            GROUP BY ?words ?other ?name ?sign ?type ?isConcept ?isSubject ?status
            """;
    private static final Asking OUTGOING = new Asking(CLAIMS.formatted("rdf:subject ?thing ; rdf:object ?other"));
    private static final Asking INCOMING = new Asking(CLAIMS.formatted("rdf:object ?thing ; rdf:subject ?other"));
    private static final Asking VOCABULARY = new Asking("""
            SELECT DISTINCT ?words ?other ?name ?sign ?isConcept ?isSubject
            {
              { ?thing skos:broader ?other BIND("broader" AS ?words) }
              UNION { ?other skos:broader ?thing BIND("narrower" AS ?words) }
              UNION { ?thing org:subOrganizationOf ?other BIND("part of" AS ?words) }
              UNION { ?other org:subOrganizationOf ?thing BIND("parts" AS ?words) }
              UNION { ?thing ag:jurisdiction ?other BIND("jurisdiction" AS ?words) }
              ?other skos:prefLabel ?name .
            """ + Asking.page("other") + "}");

    private final DatasetGraph dataset;
    private final Map<String, Map<String, Found>> groups = new TreeMap<>();
    private final Map<String, Boolean> directions = new TreeMap<>();

    SurroundingsReader(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** A neighbour while it is read: the first of its names, and its places by status. */
    private record Found(String iri, String name, String href, Map<Status, Integer> places) {}

    /** Empty if the graph has no such state, concept or body. */
    Optional<Surroundings> read(String iri) {
        Map<String, String> given = Map.of("thing", iri);
        return THING.rows(dataset, given).stream()
                .min(Comparator.comparing(row -> row.text("name")))
                .map(thing -> {
                    OUTGOING.rows(dataset, given).forEach(row -> add(row.text("words"), false, row));
                    INCOMING.rows(dataset, given)
                            .forEach(row -> add(row.text("words") + " ← " + row.text("type"), true, row));
                    VOCABULARY.rows(dataset, given).forEach(row -> add(row.text("words"), false, row));
                    return new Surroundings(iri, thing.text("name"), thing.pageOf(iri), Surroundings.bounded(sorted()));
                });
    }

    private void add(String words, boolean isIncoming, Asking.Row row) {
        directions.put(words, isIncoming);
        Found found = groups.computeIfAbsent(words, first -> new TreeMap<>())
                .merge(
                        row.text("other"),
                        found(row),
                        (old, other) -> old.name().compareTo(other.name()) <= 0
                                ? old
                                : new Found(old.iri(), other.name(), old.href(), old.places()));
        Arrays.stream(Status.values())
                .filter(status -> status.word().equals(row.text("status")))
                .forEach(status -> found.places().put(status, row.number("places")));
    }

    private static Found found(Asking.Row row) {
        return new Found(row.text("other"), row.text("name"), row.page("other"), new EnumMap<>(Status.class));
    }

    private List<Surroundings.Group> sorted() {
        List<Surroundings.Group> sorted = new ArrayList<>();
        groups.forEach((words, found) -> sorted.add(new Surroundings.Group(
                words,
                directions.getOrDefault(words, false),
                found.values().stream().map(SurroundingsReader::neighbour).toList(),
                0)));
        return sorted;
    }

    private static Surroundings.Neighbour neighbour(Found found) {
        return new Surroundings.Neighbour(
                found.iri(),
                found.name(),
                found.href(),
                found.places().entrySet().stream()
                        .map(tie -> new Surroundings.Tie(tie.getKey(), tie.getValue()))
                        .toList());
    }
}
