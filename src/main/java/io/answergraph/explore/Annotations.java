package io.answergraph.explore;

import io.answergraph.explore.Edition.Annotation;
import io.answergraph.explore.Edition.Layer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads what a graph says of the words of a document. */
final class Annotations {
    /** Their names are asked for apart: each once, not with every mention. */
    private static final Asking MENTIONS = new Asking("""
            SELECT ?mention ?start ?end ?type ?status ?thing
            {
              GRAPH ?page {
                ?mention a ag:Mention ; nif:beginIndex ?start ; nif:endIndex ?end ; ag:type ?type .
                OPTIONAL { ?mention ag:mentionStatus ?status }
                OPTIONAL { ?mention itsrdf:taIdentRef ?thing }
              }
            }
            """);

    private static final Asking SENTENCES = new Asking("""
            SELECT ?iri ?start ?end
            { GRAPH ?page { ?iri a ag:Sentence ; nif:beginIndex ?start ; nif:endIndex ?end } }
            """);
    private static final Asking CUES = new Asking("""
            SELECT DISTINCT ?iri ?start ?end
            { GRAPH ?page { ?iri ag:cueRule ?rule ; nif:beginIndex ?start ; nif:endIndex ?end } }
            """);
    private static final Asking TYPES = new Asking("""
            SELECT DISTINCT ?iri ?name
            { GRAPH ?page { ?mention ag:type ?iri } ?iri rdfs:label ?name }
            """);
    private static final Asking STATUSES = new Asking("SELECT ?iri ?name { ?iri a ag:Status ; rdfs:label ?name }");
    private static final Asking THINGS = new Asking("""
            SELECT DISTINCT ?iri ?name ?sign ?isConcept ?isSubject
            { GRAPH ?page { ?mention itsrdf:taIdentRef ?iri } ?iri skos:prefLabel ?name .
            """ + Asking.page("iri") + "}");

    private final DatasetGraph dataset;
    private final Map<String, String> page;

    /** @param page the document's IRI */
    Annotations(DatasetGraph dataset, String page) {
        this.dataset = dataset;
        this.page = Map.of("page", page);
    }

    /** All of them, in no order. */
    List<Annotation> all() {
        List<Annotation> all = new ArrayList<>(mentions());
        plain(SENTENCES, Layer.SENTENCE, all);
        plain(CUES, Layer.CUE, all);
        return all;
    }

    private void plain(Asking asking, Layer layer, List<Annotation> to) {
        asking.rows(dataset, page)
                .forEach(row -> to.add(Annotation.of(layer, row.text("iri"), row.number("start"), row.number("end"))));
    }

    private List<Annotation> mentions() {
        Map<String, Asking.Row> types = named(TYPES);
        Map<String, Asking.Row> statuses = named(STATUSES);
        Map<String, Asking.Row> things = named(THINGS);
        Map<String, List<Asking.Row>> mentions = new TreeMap<>();
        MENTIONS.rows(dataset, page).stream()
                .filter(row -> types.containsKey(row.text("type")))
                .forEach(row -> mentions.computeIfAbsent(row.text("mention"), mention -> new ArrayList<>())
                        .add(row));
        List<Annotation> annotations = new ArrayList<>();
        mentions.forEach((mention, rows) -> {
            Asking.Row first = rows.getFirst();
            annotations.add(new Annotation(
                    Layer.MENTION,
                    mention,
                    first.number("start"),
                    first.number("end"),
                    name(types, first.text("type")),
                    name(statuses, first.text("status")),
                    links(rows, things)));
        });
        return annotations;
    }

    /** By their IRIs, each with its first name. */
    private Map<String, Asking.Row> named(Asking asking) {
        Map<String, Asking.Row> named = new HashMap<>();
        asking.rows(dataset, page)
                .forEach(row -> named.merge(
                        row.text("iri"),
                        row,
                        (one, other) -> one.text("name").compareTo(other.text("name")) <= 0 ? one : other));
        return named;
    }

    private static String name(Map<String, Asking.Row> named, String iri) {
        return Optional.ofNullable(named.get(iri)).map(row -> row.text("name")).orElse("");
    }

    /** Each once. */
    private static List<Portrait.Link> links(List<Asking.Row> rows, Map<String, Asking.Row> named) {
        return rows.stream()
                .map(row -> row.text("thing"))
                .filter(thing -> !thing.isEmpty())
                .distinct()
                .sorted()
                .map(thing -> Optional.ofNullable(named.get(thing))
                        .map(row -> new Portrait.Link(row.text("name"), row.page("iri")))
                        .orElseGet(() -> new Portrait.Link(thing, "")))
                .toList();
    }
}
