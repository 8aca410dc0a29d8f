package io.answergraph.server;

import io.answergraph.html.Html;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Says what is here for programs, with a query that works. */
final class ProgramsPage implements Resource {
    private static final String EXAMPLE = """
            PREFIX ag: <https://w3id.org/answergraph/ns#>
            PREFIX schema: <https://schema.org/>
            SELECT ?document ?title (COUNT(?claim) AS ?claims)
            WHERE { GRAPH ?document { ?document a schema:FAQPage ; schema:name ?title . ?claim a ag:Claim } }
            GROUP BY ?document ?title ORDER BY ?document
            """;

    @Override
    public Page open(HttpServletRequest request) {
        return (graph, response) -> {
            response.setContentType("text/html;charset=utf-8");
            String query = URLEncoder.encode(EXAMPLE, StandardCharsets.UTF_8);
            Map<String, Object> values = Map.of("example", EXAMPLE, "asking", Routes.SPARQL + "?query=" + query);
            response.getOutputStream()
                    .write(Html.page("server/programs", values).getBytes(StandardCharsets.UTF_8));
        };
    }
}
