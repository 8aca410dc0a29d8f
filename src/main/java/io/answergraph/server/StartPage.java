package io.answergraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Says what is here, with a query that works. */
final class StartPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String EXAMPLE = """
            PREFIX ag: <https://w3id.org/answergraph/ns#>
            PREFIX schema: <https://schema.org/>
            SELECT ?document ?title (COUNT(?claim) AS ?claims)
            WHERE { GRAPH ?document { ?document a schema:FAQPage ; schema:name ?title . ?claim a ag:Claim } }
            GROUP BY ?document ?title ORDER BY ?document
            """;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>answergraph</title>
            <style>body { font: 1rem/1.5 sans-serif; margin: 2rem auto; max-width: 46rem; padding: 0 1rem }
            pre { background: #f4f4f4; overflow: auto; padding: 1rem }</style>
            </head>
            <body>
            <h1>answergraph</h1>
            <p>A graph of what question-and-answer documents say. Every claim in it leads to the document, the question,
            the sentence and the words that make it.</p>
            <p>SPARQL 1.1 queries go to <a href="ENDPOINT"><code>ENDPOINT</code></a>, by GET or POST; nothing can be changed.
            Each document is a named graph, and the default graph is all of them with the vocabulary.</p>
            <p>For example, <a href="ENDPOINT?query=QUERY">the documents with their number of claims</a>:</p>
            <pre>SHOWN</pre>
            <p>A claim says what a document says, not what is so. Only claims that a document asserts are repeated as
            plain triples.</p>
            </body>
            </html>
            """;

    private final String page;

    StartPage(String endpoint) {
        String shown = EXAMPLE.replace("&", "&amp;").replace("<", "&lt;");
        this.page = PAGE.replace("ENDPOINT", endpoint)
                .replace("QUERY", URLEncoder.encode(EXAMPLE, StandardCharsets.UTF_8))
                .replace("SHOWN", shown);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        response.getWriter().write(page);
    }
}
