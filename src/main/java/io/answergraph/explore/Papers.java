package io.answergraph.explore;

import io.answergraph.compare.State;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The documents of the graph, by IRI.
 *
 * @param base what the IRIs of documents start with
 */
record Papers(DatasetGraph dataset, String base) {
    private static final String SHOWN = """
            SELECT ?page (MIN(STR(?title)) AS ?name) (COUNT(DISTINCT ?question) AS ?questions)
            { ?page a schema:FAQPage ; schema:name ?title %s . OPTIONAL { ?page schema:mainEntity ?question } }
            GROUP BY ?page ORDER BY ?page
            """;
    private static final Asking ALL = new Asking(SHOWN.formatted(""));
    private static final Asking ABOUT = new Asking(SHOWN.formatted("; schema:about ?state"));

    List<Overview.Paper> all() {
        return papers(ALL, Map.of());
    }

    List<Overview.Paper> about(State state) {
        return papers(ABOUT, Map.of("state", state.iri()));
    }

    private List<Overview.Paper> papers(Asking asking, Map<String, String> given) {
        return asking.rows(dataset, given).stream()
                .filter(row -> !row.text("page").isEmpty())
                .map(row -> new Overview.Paper(
                        Addresses.document(row.text("page").replace(base, "")),
                        row.text("name").replaceAll("\\s+", " "),
                        row.number("questions")))
                .toList();
    }
}
