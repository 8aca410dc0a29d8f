package io.answergraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answergraph.html.Asset;
import io.answergraph.model.EnvironmentException;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients that mean well get. */
class EndpointTest {
    private static final Queue<String> LOG = new ConcurrentLinkedQueue<>();

    @TempDir
    private static Path temp;

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.start(temp.resolve("graph"), Settings.defaults(Served.log(LOG::add)));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT ?o { <http://example.org/s7> ?p ?o } | text/csv | text/csv;charset=utf-8",
                "SELECT ?o { <http://example.org/s7> ?p ?o } | text/tab-separated-values | text/tab-separated-values;charset=utf-8",
                "SELECT ?o { <http://example.org/s7> ?p ?o } | application/sparql-results+json | application/sparql-results+json",
                "SELECT ?o { <http://example.org/s7> ?p ?o } | application/json | application/json",
                "SELECT ?o { <http://example.org/s7> ?p ?o } | application/sparql-results+xml | application/sparql-results+xml",
                "SELECT ?o { <http://example.org/s7> ?p ?o } | application/xml | application/xml",
                "SELECT ?o { <http://example.org/s7> ?p ?o } | application/sparql-results+thrift | application/sparql-results+thrift",
                "SELECT ?o { <http://example.org/s7> ?p ?o } | text/html, */*;q=0.1 | application/sparql-results+json",
                "SELECT ?o { <http://example.org/s7> ?p ?o } | text/csv;q=0.5, application/sparql-results+xml | application/sparql-results+xml",
                "ASK { ?s ?p 7 } | application/sparql-results+json | application/sparql-results+json",
                "ASK { ?s ?p 7 } | application/sparql-results+xml | application/sparql-results+xml",
                "DESCRIBE <http://example.org/s7> | text/turtle | text/turtle;charset=utf-8",
                "CONSTRUCT WHERE { <http://example.org/s7> ?p ?o } | application/n-triples | application/n-triples",
                "CONSTRUCT WHERE { <http://example.org/s7> ?p ?o } | application/rdf+xml | application/rdf+xml",
                "CONSTRUCT WHERE { <http://example.org/s7> ?p ?o } | application/ld+json | application/ld+json",
                "CONSTRUCT WHERE { <http://example.org/s7> ?p ?o } | application/trig | application/trig",
                "CONSTRUCT WHERE { <http://example.org/s7> ?p ?o } | application/n-quads | application/n-quads",
                "CONSTRUCT WHERE { <http://example.org/s7> ?p ?o } | application/rdf+thrift | application/rdf+thrift",
            })
    void an_answer_has_the_format_that_was_asked_for(String query, String accept, String type) throws Exception {
        HttpResponse<String> answer = served.ask(query, "Accept", accept);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo(type);
        assertThat(answer.body()).matches("(?s).*(7|true|s7).*");
    }

    @Test
    void a_format_can_be_named_in_the_address_and_one_that_is_not_there_is_refused() throws Exception {
        String asked = "/answergraph/sparql?query=" + Served.encoded("SELECT ?o { <http://example.org/s7> ?p ?o }");
        assertThat(served.get(asked + "&format=csv", "Accept", "text/html").body())
                .isEqualTo("o\r\n7\r\n");
        assertThat(served.get(asked + "&format=docx").statusCode()).isEqualTo(406);
        HttpResponse<String> refused = served.get(asked, "Accept", "image/png");
        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(refused.body()).contains("text/csv");
    }

    @Test
    void the_same_question_has_the_same_answer_byte_for_byte() throws Exception {
        String all = "CONSTRUCT WHERE { ?s <http://example.org/p> ?o }";
        HttpResponse<String> first = served.ask(all, "Accept", "text/turtle");
        assertThat(first.body()).contains("<http://example.org/s299>");
        assertThat(served.ask(all, "Accept", "text/turtle").body()).isEqualTo(first.body());
    }

    @Test
    void a_cache_learns_from_the_version_that_nothing_has_changed_and_what_has() throws Exception {
        String query = "SELECT ?o { <http://example.org/s7> ?p ?o }";
        HttpResponse<String> first = served.ask(query, "Accept", "text/csv");
        String tag = header(first, "ETag");
        assertThat(tag).startsWith("W/\"");
        assertThat(header(first, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(String.join(",", first.headers().allValues("Vary"))).contains("Accept", "Origin");

        HttpResponse<String> second = served.ask(query, "Accept", "text/csv", "If-None-Match", "\"x\", " + tag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(header(second, "ETag")).isEqualTo(tag);
        assertThat(served.ask(query, "Accept", "application/json", "If-None-Match", tag)
                        .statusCode())
                .as("another format is another representation")
                .isEqualTo(200);

        served.store()
                .edit(
                        org.apache.jena.update.UpdateFactory.create(
                                "INSERT DATA { GRAPH <http://example.org/etag> { <http://example.org/a> a 1 } }"),
                        java.time.Duration.ofSeconds(9));
        HttpResponse<String> third = served.ask(query, "Accept", "text/csv", "If-None-Match", tag);
        assertThat(third.statusCode()).isEqualTo(200);
        assertThat(header(third, "ETag")).isNotEqualTo(tag);
    }

    @Test
    void an_answer_is_compressed_for_those_who_can_unpack_it() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(served.at("/answergraph/sparql?format=csv&query="
                        + Served.encoded("SELECT * { ?s <http://example.org/p> ?o } ORDER BY ?o")))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> packed = client.send(request, BodyHandlers.ofByteArray());
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        String text = new String(
                new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("s,o\r\n").endsWith("299\r\n");

        HttpRequest again = HttpRequest.newBuilder(request.uri())
                .headers(
                        "Accept-Encoding",
                        "gzip",
                        "If-None-Match",
                        packed.headers().firstValue("ETag").orElseThrow())
                .build();
        assertThat(client.send(again, BodyHandlers.ofByteArray()).statusCode()).isEqualTo(304);
    }

    @Test
    void a_head_request_gets_the_headers_alone() throws Exception {
        HttpResponse<String> head = served.send(
                "/answergraph/data?graph=http://example.org/g1",
                request -> request.HEAD().header("Accept", "text/turtle"));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "Content-Type")).isEqualTo("text/turtle;charset=utf-8");
        assertThat(header(head, "ETag")).isNotEmpty();
        assertThat(head.body()).isEmpty();
    }

    @Test
    void whole_graphs_can_be_read() throws Exception {
        HttpResponse<String> one = served.get(
                "/answergraph/data?graph=" + Served.encoded("http://example.org/g1"),
                "Accept",
                "application/n-triples");
        assertThat(one.body()).isEqualTo("<http://example.org/a> <http://example.org/in> <http://example.org/g1> .\n");
        String union = served.get("/answergraph/data?default", "Accept", "application/n-triples")
                .body();
        assertThat(union).contains("/in> <http://example.org/g1>", "/in> <http://example.org/g2>", "ns#Claim");
        String all =
                served.get("/answergraph/data", "Accept", "application/n-quads").body();
        assertThat(all).contains("<http://example.org/g1> <http://example.org/g1> .");
        assertThat(union + all).doesNotContain("the-host", "startedAtTime");
        assertThat(served.get("/answergraph/data?graph=http://example.org/none").statusCode())
                .isEqualTo(404);
        assertThat(served.get("/answergraph/data?graph=urn:x-arq:DefaultGraph").statusCode())
                .isEqualTo(404);
        assertThat(served.get("/answergraph/data?graph=a&graph=b").statusCode()).isEqualTo(400);
        assertThat(served.get("/answergraph/data?default&graph=b").statusCode()).isEqualTo(400);
        assertThat(served.get("/answergraph/data?grahp=b").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/answergraph/sparql", "/answergraph", "/.well-known/void"})
    void the_service_and_the_dataset_describe_themselves(String path) throws Exception {
        HttpResponse<String> description = served.get(path, "Accept", "application/n-triples");
        assertThat(description.statusCode()).isEqualTo(200);
        String sparql = "<" + served.endpoint().sparql() + ">";
        assertThat(description.body())
                .contains(
                        sparql + " <http://www.w3.org/ns/sparql-service-description#endpoint> " + sparql,
                        "<https://w3id.org/answergraph/id/dataset> <http://rdfs.org/ns/void#sparqlEndpoint> " + sparql,
                        "sparql-service-description#UnionDefaultGraph",
                        "<http://rdfs.org/ns/void#documents> \"2\"");
        String counted = served.ask("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }", "Accept", "text/csv")
                .body();
        assertThat(description.body()).contains("void#triples> \"" + counted.replaceAll("\\D+", "") + "\"");
    }

    @Test
    void a_page_of_any_origin_may_read_without_credentials() throws Exception {
        HttpResponse<String> answer = served.ask("ASK {}", "Origin", "https://example.org");
        assertThat(header(answer, "Access-Control-Allow-Origin")).matches("\\*|https://example.org");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(header(answer, "Access-Control-Expose-Headers")).contains("ETag");

        HttpResponse<String> preflight = served.send(
                "/answergraph/sparql",
                request -> request.method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                        .headers(
                                "Access-Control-Request-Method",
                                "POST",
                                "Access-Control-Request-Headers",
                                "content-type"));
        assertThat(preflight.statusCode()).isLessThan(500);
    }

    @Test
    void the_start_page_leads_to_the_endpoint() throws Exception {
        HttpResponse<String> page = served.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(page.body()).contains(served.endpoint().sparql().getPath(), "/style.css");
        assertThat(served.get("/style.css").statusCode()).isEqualTo(200);
    }

    @Test
    void what_pages_load_is_kept_by_caches_and_asked_for_again_only_where_it_may_have_changed() throws Exception {
        String hashed = "/assets/" + Asset.STYLE.digest() + "/style.css";
        assertThat(served.get("/").body()).contains(hashed);
        assertThat(header(served.get(hashed), "Cache-Control")).contains("immutable");
        for (String path : List.of(hashed, "/style.css", "/icon.svg")) {
            HttpResponse<String> first = served.get(path);
            String tag = header(first, "ETag");
            assertThat(tag).as(path).startsWith("\"");
            assertThat(header(first, "Cache-Control"))
                    .as(path)
                    .startsWith("public")
                    .doesNotContain("no-store");
            HttpResponse<String> second = served.get(path, "If-None-Match", tag);
            assertThat(second.statusCode()).as(path).isEqualTo(304);
            assertThat(second.body()).isEmpty();
            assertThat(served.get(path, "If-None-Match", "\"other\"").statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/no/page, 404",
        "/explore/state/XX, 404",
        "/explore/compare?page=0, 400",
        "/answergraph/sparql?query=SELECT, 400",
        "/answergraph/data?format=docx, 406",
        "/answergraph/update, 405",
        "/assets/none.js, 404"
    })
    void people_are_refused_with_a_page_that_leads_on_and_programs_with_a_sentence(String path, int status)
            throws Exception {
        HttpResponse<String> page =
                served.get(path, "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        Document parsed = Jsoup.parse(page.body());
        HttpResponse<String> sentence = served.get(path, "Accept", "*/*");
        assertThat(sentence.statusCode()).isEqualTo(status);
        assertThat(header(sentence, "Content-Type")).isEqualTo("text/plain;charset=utf-8");
        assertThat(parsed.select("[role=alert]").text())
                .isEqualTo(sentence.body().replaceAll("\\s+", " ").strip());
        assertThat(parsed.select("h1")).hasSize(1);
        assertThat(parsed.select("form[role=search]")).hasSize(1);
        for (Element way : parsed.select("main a")) {
            assertThat(served.get(way.attr("href")).statusCode())
                    .as(way.outerHtml())
                    .isEqualTo(200);
        }
    }

    @Test
    void the_server_tells_how_it_is() throws Exception {
        HttpResponse<String> health = served.get("/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("ok\n");
        assertThat(header(health, "Cache-Control")).isEqualTo("no-store");

        served.ask("ASK {}");
        served.get("/no/such/page");
        served.get("/");
        served.get("/explore/state/XX");
        served.get("/explore/document/no/such");
        String metrics = served.get("/metrics").body();
        assertThat(metrics)
                .contains("answergraph_requests_seconds_count{path=\"/answergraph/sparql\",status=\"200\"}")
                .contains("answergraph_requests_seconds_count{path=\"other\",status=\"404\"}")
                .contains("answergraph_requests_seconds_count{path=\"/\",status=\"200\"}")
                .contains("answergraph_requests_seconds_count{path=\"/explore/state/*\",status=\"404\"}")
                .contains("answergraph_requests_seconds_count{path=\"/explore/document/*\",status=\"404\"}")
                .contains("answergraph_readers 0.0")
                .contains("jvm_memory_used_bytes");
    }

    @Test
    void the_log_has_a_line_for_each_request_with_its_duration() throws Exception {
        served.get("/health?for=the+log", "User-Agent", "a \"client\"");
        String line = awaited("for=the+log");
        assertThat(line)
                .matches(
                        "127\\.0\\.0\\.1 \\[\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ] \"GET /health\\?for=the\\+log HTTP/1.1\""
                                + " 200 \\d+ \\d+ \"a .*client.*\"");
    }

    private static String awaited(String part) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            List<String> found =
                    LOG.stream().filter(line -> line.contains(part)).toList();
            if (!found.isEmpty()) {
                return found.getFirst();
            }
            Thread.sleep(50);
        }
        return "";
    }

    @Test
    void a_port_in_use_and_a_host_that_is_not_there_are_said_plainly() {
        Settings usual = Settings.defaults(Served.log(line -> {}));
        Settings taken =
                usual.withAddress(usual.host(), served.endpoint().address().getPort());
        assertThatThrownBy(() -> Endpoint.start(served.store(), taken))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("port is in use");
        assertThatThrownBy(() -> Endpoint.start(served.store(), usual.withAddress("no-such-host.invalid", 0)))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("--host");
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
