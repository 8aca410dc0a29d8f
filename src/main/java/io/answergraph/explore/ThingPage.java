package io.answergraph.explore;

import io.answergraph.compare.Comparison;
import io.answergraph.compare.Comparisons;
import io.answergraph.compare.View;
import io.answergraph.html.Html;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;

/** A concept or a body: what it is, and what is said of it in each state. */
final class ThingPage {
    private static final Asking ABOUT = new Asking("""
            SELECT DISTINCT ?order ?by ?value ?name ?sign ?isConcept ?isSubject
            {
              {
                VALUES (?order ?property ?by)
                {
                  (1 skos:definition "definition") (2 skos:scopeNote "note") (3 skos:altLabel "also called")
                  (4 skos:broader "broader") (6 ag:jurisdiction "jurisdiction") (7 org:subOrganizationOf "part of")
                  (8 foaf:homepage "homepage") (9 skos:exactMatch "same as") (9 skos:closeMatch "much like")
                  (9 owl:sameAs "same as")
                }
                ?thing ?property ?value
              }
              UNION { ?thing a ?type . ?type ag:claimProperty ?any ; rdfs:label ?value BIND(0 AS ?order) BIND("kind" AS ?by) }
              UNION { ?value skos:broader ?thing BIND(5 AS ?order) BIND("narrower" AS ?by) }
              OPTIONAL { ?value skos:prefLabel ?name }
            """ + Asking.page("value") + "} ORDER BY ?order ?by ?name ?value");
    /** What has a page: whatever claims may name, and the headings that the vocabulary puts above it. */
    private static final Asking NAMES = new Asking("""
            SELECT (MIN(STR(?label)) AS ?name) (SAMPLE(?sign) AS ?notation)
            {
              { ?kind ag:claimProperty ?any . ?thing a ?kind } UNION { ?thing a skos:Concept }
              ?thing skos:prefLabel ?label .
              OPTIONAL { ?thing skos:notation ?sign }
            }
            """);

    private static final Asking KINDS =
            new Asking("SELECT DISTINCT ?kind { ?thing a ?kind . ?kind ag:claimProperty ?property }");
    private static final String RELATIONS = """
            SELECT DISTINCT ?claim ?words ?other ?name ?sign ?isConcept ?isSubject ?stands ?mention ?text
            {
              ?claim %s ; rdf:predicate ?property ; ag:status ?status ; prov:wasDerivedFrom ?mention .
              FILTER NOT EXISTS { ?kind ag:claimProperty ?property }
              ?property rdfs:label ?words .
              ?status rdfs:label ?stands .
              ?other skos:prefLabel ?name .
              ?mention ag:sentence/nif:anchorOf ?text .
            """ + Asking.page("other") + """
            }
            ORDER BY ?words ?name ?other ?stands ?mention
            """;
    private static final Asking OF = new Asking(RELATIONS.formatted("rdf:subject ?thing ; rdf:object ?other"));
    private static final Asking TO = new Asking(RELATIONS.formatted("rdf:object ?thing ; rdf:subject ?other"));

    private final DatasetGraph dataset;
    private final Comparisons comparisons;
    private final String documentBase;

    ThingPage(DatasetGraph dataset, Comparisons comparisons, String documentBase) {
        this.dataset = dataset;
        this.comparisons = comparisons;
        this.documentBase = documentBase;
    }

    /** The thing and what is narrower, of its own kinds only: others need not be read. */
    static View view(DatasetGraph dataset, String iri) {
        TreeSet<String> kinds = new TreeSet<>();
        KINDS.rows(dataset, Map.of("thing", iri)).forEach(row -> kinds.add(row.text("kind")));
        return View.ALL.ofConcepts(new TreeSet<>(List.of(iri))).ofKinds(kinds);
    }

    /**
     * The page.
     *
     * @param data where the thing answers for programs
     * @return empty if the graph has no such concept or body
     */
    Optional<String> html(String iri, String data) {
        return NAMES.rows(dataset, Map.of("thing", iri)).stream()
                .filter(row -> !row.text("name").isEmpty())
                .findFirst()
                .map(row -> Html.page(
                        "explore/thing",
                        Map.of("portrait", portrait(iri, data, row.text("name"), row.text("notation")))));
    }

    private Portrait portrait(String iri, String data, String name, String notation) {
        Comparison comparison = comparisons.of(view(dataset, iri));
        Portrait.Link self = new Portrait.Link(name, "");
        List<Portrait.Relation> relations = new ArrayList<>(relations(OF, iri, self, true));
        relations.addAll(relations(TO, iri, self, false));
        return new Portrait(iri, data, name, notation, facts(iri), comparison, relations);
    }

    private List<Portrait.Fact> facts(String iri) {
        Map<String, List<Portrait.Link>> facts = new TreeMap<>();
        for (Asking.Row row : ABOUT.rows(dataset, Map.of("thing", iri))) {
            facts.computeIfAbsent(row.text("order") + row.text("by"), by -> new ArrayList<>())
                    .add(link(row, "value"));
        }
        return facts.entrySet().stream()
                .map(fact -> new Portrait.Fact(fact.getKey().substring(1), fact.getValue()))
                .toList();
    }

    /** To its page if it is a thing of the graph, to itself if it is a place on the web. */
    private static Portrait.Link link(Asking.Row row, String variable) {
        String value = row.text(variable);
        boolean isNamed = !row.text("name").isEmpty();
        boolean isIri = row.binding().get(variable).isURI();
        if (!isIri) {
            return new Portrait.Link(value, "");
        }
        return isNamed
                ? new Portrait.Link(row.text("name"), row.page(variable))
                : new Portrait.Link(value, value.matches("https?://.*") ? value : "");
    }

    private List<Portrait.Relation> relations(Asking asking, String iri, Portrait.Link self, boolean isSubject) {
        Map<String, List<Asking.Row>> claims = new LinkedHashMap<>();
        asking.rows(dataset, Map.of("thing", iri))
                .forEach(row -> claims.computeIfAbsent(
                                String.join("\n", row.text("words"), row.text("other"), row.text("stands")),
                                claim -> new ArrayList<>())
                        .add(row));
        return claims.values().stream()
                .map(rows -> {
                    Portrait.Link other = link(rows.getFirst(), "other");
                    return new Portrait.Relation(
                            isSubject ? self : other,
                            rows.getFirst().text("words"),
                            isSubject ? other : self,
                            rows.getFirst().text("stands"),
                            rows.stream().map(this::sentence).distinct().toList());
                })
                .toList();
    }

    private Portrait.Link sentence(Asking.Row row) {
        String mention = row.text("mention");
        String document = mention.replaceFirst("#.*", "").replace(documentBase, "");
        return new Portrait.Link(
                row.text("text").replaceAll("\\s+", " "), Addresses.document(document) + Addresses.fragment(mention));
    }
}
