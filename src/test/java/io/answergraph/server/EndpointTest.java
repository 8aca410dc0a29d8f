package io.answergraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EndpointTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int NODES = 300;

    private static Endpoint endpoint;

    @BeforeAll
    static void start() {
        DatasetGraph graph = DatasetGraphFactory.createTxnMem();
        graph.executeWrite(() -> {
            for (int i = 0; i < NODES; i++) {
                graph.add(SSE.parseQuad("(_ <http://example.org/s" + i + "> <http://example.org/p> " + i + ")"));
            }
        });
        endpoint = Endpoint.start(graph, "127.0.0.1", 0, Duration.ofSeconds(1));
    }

    @AfterAll
    static void stop() {
        endpoint.close();
    }

    @Test
    void a_query_is_answered_as_asked_for() throws Exception {
        String query = "SELECT ?o { <http://example.org/s7> ?p ?o }";
        assertThat(get(query, "text/csv").body()).isEqualTo("o\r\n7\r\n");
        assertThat(get(query, "application/sparql-results+json").body()).contains("\"bindings\"", "\"7\"");
    }

    @Test
    void nothing_can_be_changed() throws Exception {
        String update = "INSERT DATA { <http://example.org/s> <http://example.org/p> 'new' }";
        assertThat(post("sparql", "application/sparql-update", update).statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(post("sparql", "application/x-www-form-urlencoded", "update=" + encoded(update))
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        for (String path : new String[] {"update", "data", "upload", ""}) {
            assertThat(post(path, "application/sparql-update", update).statusCode())
                    .as(path)
                    .isGreaterThanOrEqualTo(400);
        }
        assertThat(get("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "text/csv").body())
                .isEqualTo("n\r\n" + NODES + "\r\n");
    }

    @Test
    void other_endpoints_are_not_called() throws Exception {
        HttpResponse<String> refused = get("SELECT * { SERVICE <" + endpoint.sparql() + "> { ?s ?p ?o } }", "text/csv");
        assertThat(refused.statusCode()).isBetween(400, 499);
        assertThat(refused.body()).contains("SERVICE");
    }

    @Test
    void a_query_that_takes_too_long_is_cut_off() throws Exception {
        HttpResponse<String> late =
                get("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }", "text/csv");
        assertThat(late.statusCode()).isEqualTo(503);
    }

    @Test
    void a_request_that_is_too_large_is_refused() throws Exception {
        HttpResponse<String> refused = post("sparql", "application/sparql-query", "x".repeat(3 << 20));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).hasSizeLessThan(10_000);
    }

    @Test
    void the_start_page_leads_to_the_endpoint() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(endpoint.address()).build();
        HttpResponse<String> page = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(endpoint.sparql().getPath());
    }

    private static HttpResponse<String> get(String query, String accept) throws IOException, InterruptedException {
        URI uri = URI.create(endpoint.sparql() + "?query=" + encoded(query));
        HttpRequest request =
                HttpRequest.newBuilder(uri).header("Accept", accept).build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint.address().resolve("answergraph/" + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
