package io.answergraph.bench.load;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Requests to a server of the graph of {@code corpus/}, kinds in turn. */
final class Wishes {
    private static final String PREFIXES = """
            PREFIX ag: <https://w3id.org/answergraph/ns#>
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX schema: <https://schema.org/>
            PREFIX state: <https://w3id.org/answergraph/id/state/>
            """;

    private final URI home;

    Wishes(URI home) {
        this.home = home;
    }

    /** What people and programs ask for all day. */
    List<Wish> usual() {
        return List.of(
                page("/explore/"),
                query(
                        "SELECT ?status (COUNT(?claim) AS ?n) { ?claim a ag:Claim ; ag:status ?status } GROUP BY ?status"),
                search("/search?q=shelter", "text/html"),
                linked("/id/state/TX", "text/turtle"),
                page("/explore/state/OH"),
                query("SELECT ?service { state:TX ag:service ?service } ORDER BY ?service"),
                reconcile("{\"q0\":{\"query\":\"Texas\"},\"q1\":{\"query\":\"legal assistance\"}}"),
                page("/explore/document/ohio"),
                query("SELECT ?answer ?score { (?answer ?score) text:query (schema:text \"visa\" 10) }"),
                linked("/id/doc/ohio", "application/ld+json"),
                page("/explore/compare?type=industry&state=TX&state=OH"),
                search("/search?q=visa*+OR+farm", "application/json"),
                query("DESCRIBE state:OH"),
                page("/explore/concept?iri=https://w3id.org/answergraph/id/industry/agriculture"),
                linked("/about/id/state/OH", "text/html"),
                page("/explore/?concept=agriculture"),
                query("ASK { ?claim ag:status ag:denied }"));
    }

    /** Joins, sorts, groups and paths without an end, and rows without an end, of which the first come at once. */
    List<Wish> endless() {
        return Stream.of(
                        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                        "SELECT ?a ?d ?g { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?c ?f",
                        "SELECT (COUNT(*) AS ?n) { ?s (ag:x|!ag:y)* ?o . ?o (ag:x|!ag:y)* ?s . ?o (ag:x|!ag:y)+ ?t }",
                        "SELECT ?a (GROUP_CONCAT(?f) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a",
                        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER REGEX(STR(?i), \"(a*)*(a*)*b$\") }")
                .map(query -> new Wish("endless query", true, request(sparql(query), "text/csv, */*;q=0.1")))
                .toList();
    }

    private Wish query(String query) {
        return new Wish("query", false, request(sparql(query), "application/sparql-results+json, text/turtle;q=0.5"));
    }

    private Wish page(String path) {
        return new Wish("page", false, request(path, "text/html"));
    }

    private Wish search(String path, String type) {
        return new Wish("search", false, request(path, type));
    }

    private Wish linked(String path, String type) {
        return new Wish("linked data", false, request(path, type));
    }

    private Wish reconcile(String queries) {
        return new Wish(
                "reconciliation",
                false,
                HttpRequest.newBuilder(home.resolve("/answergraph/reconcile"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("queries=" + encoded(queries)))
                        .build());
    }

    private HttpRequest request(String path, String type) {
        return HttpRequest.newBuilder(home.resolve(path)).header("Accept", type).build();
    }

    private static String sparql(String query) {
        return "/answergraph/sparql?query=" + encoded(PREFIXES + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
