package io.answergraph.explore;

import io.answergraph.compare.State;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Documents of the graph.
 *
 * @param papers by IRI
 */
record Papers(List<Overview.Paper> papers) {
    private static final String SHOWN = """
            SELECT ?page (MIN(STR(?title)) AS ?name) (COUNT(DISTINCT ?question) AS ?questions)
            { ?page a schema:FAQPage ; schema:name ?title %s . OPTIONAL { ?page schema:mainEntity ?question } }
            GROUP BY ?page ORDER BY ?page
            """;
    private static final Asking ALL = new Asking(SHOWN.formatted(""));
    private static final Asking ABOUT = new Asking(SHOWN.formatted("; schema:about ?state"));

    /** @param base what the IRIs of documents start with */
    static Papers all(DatasetGraph dataset, String base) {
        return new Papers(papers(ALL.rows(dataset, Map.of()), base));
    }

    /** @param base what the IRIs of documents start with */
    static Papers about(State state, DatasetGraph dataset, String base) {
        return new Papers(papers(ABOUT.rows(dataset, Map.of("state", state.iri())), base));
    }

    private static List<Overview.Paper> papers(List<Asking.Row> rows, String base) {
        return rows.stream()
                .filter(row -> !row.text("page").isEmpty())
                .map(row -> new Overview.Paper(
                        Addresses.document(row.text("page").replace(base, "")),
                        row.text("name").replaceAll("\\s+", " "),
                        row.number("questions")))
                .toList();
    }
}
