package io.answergraph.store;

import io.answergraph.rdf.Ag;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Counts of what a graph holds.
 *
 * @param mentions by the name of the type, then by status; a subject's, which have none, under {@code -}
 * @param claims by the name of the property, then by status
 * @param facts plain triples of all documents, one that two documents state counted twice
 * @param problems of the loaded documents, by code
 * @param statements in all documents' graphs, the vocabulary and the description
 */
public record Statistics(
        long documents,
        long questions,
        SortedMap<String, SortedMap<String, Long>> mentions,
        SortedMap<String, SortedMap<String, Long>> claims,
        long facts,
        SortedMap<String, Long> problems,
        long statements) {
    private static final String PREFIXES = """
            PREFIX ag: <https://w3id.org/answergraph/ns#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX schema: <https://schema.org/>
            """;

    /** Counts one by one, which takes long for a large graph. */
    static Statistics of(DatasetGraph dataset) {
        SortedMap<String, SortedMap<String, Long>> problems =
                table(dataset, "?d ag:problem/ag:code ?code", "?code", "\"-\"");
        SortedMap<String, Long> byCode = new TreeMap<>();
        problems.forEach((code, counts) -> byCode.put(code, sum(counts)));
        return new Statistics(
                count(dataset, "?x a schema:FAQPage"),
                count(dataset, "?x a schema:Question"),
                table(dataset, "?x a ag:Mention ; ag:type ?t OPTIONAL { ?x ag:mentionStatus ?s }", "?t", "?s"),
                table(dataset, "?x a ag:Claim ; rdf:predicate ?t ; ag:status ?s", "?t", "?s"),
                count(
                        dataset,
                        "{ SELECT DISTINCT ?g ?s ?p ?o { GRAPH ?g { ?c ag:status ag:asserted ; rdf:subject ?s ;"
                                + " rdf:predicate ?p ; rdf:object ?o } } }"),
                byCode,
                count(dataset, "GRAPH ?g { ?s ?p ?o }"));
    }

    static Statistics of(Tally tally) {
        return new Statistics(
                tally.count(Tally.DOCUMENTS),
                tally.count(Tally.QUESTIONS),
                table(tally, Tally.MENTION),
                table(tally, Tally.CLAIM),
                tally.count(Tally.FACTS),
                below(tally, Tally.PROBLEM),
                tally.count(Tally.STATEMENTS));
    }

    private static SortedMap<String, SortedMap<String, Long>> table(Tally tally, String prefix) {
        SortedMap<String, SortedMap<String, Long>> table = new TreeMap<>();
        below(tally, prefix).forEach((name, count) -> {
            int slash = name.lastIndexOf('/');
            table.computeIfAbsent(name.substring(0, slash), row -> new TreeMap<>())
                    .put(name.substring(slash + 1), count);
        });
        return table;
    }

    private static SortedMap<String, Long> below(Tally tally, String prefix) {
        SortedMap<String, Long> below = new TreeMap<>();
        tally.counts().forEach((name, count) -> {
            if (name.startsWith(prefix)) {
                below.put(name.substring(prefix.length()), count);
            }
        });
        return below;
    }

    private static long sum(SortedMap<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long count(DatasetGraph dataset, String pattern) {
        return sum(table(dataset, pattern, "\"-\"", "\"-\"").getOrDefault("-", new TreeMap<>()));
    }

    private static SortedMap<String, SortedMap<String, Long>> table(
            DatasetGraph dataset, String pattern, String row, String column) {
        String query = PREFIXES + "SELECT ?row ?column (COUNT(*) AS ?n) { " + pattern + " BIND(" + row
                + " AS ?row) BIND(COALESCE(" + column + ", \"-\") AS ?column) } GROUP BY ?row ?column";
        SortedMap<String, SortedMap<String, Long>> table = new TreeMap<>();
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            RowSet rows = execution.select();
            rows.forEachRemaining(found -> {
                if (found.get("row") != null) {
                    table.computeIfAbsent(name(found.get("row")), r -> new TreeMap<>())
                            .put(
                                    name(found.get("column")),
                                    Long.parseLong(found.get("n").getLiteralLexicalForm()));
                }
            });
        }
        return table;
    }

    private static String name(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : localName(node.getURI());
    }

    /** What users call a type, a property or a status. */
    static String localName(String iri) {
        return iri.startsWith(Ag.NS)
                ? iri.substring(Ag.NS.length())
                : iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
