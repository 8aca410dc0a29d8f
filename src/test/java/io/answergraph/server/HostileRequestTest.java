package io.answergraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients that mean ill, or are in error, get. */
@Timeout(60)
class HostileRequestTest {
    private static final String SPARQL = "/answergraph/sparql";
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    /** Gives rows at once, and never an end. */
    private static final String STREAM = "SELECT ?a ?d ?g { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    private static final Duration TIME = Duration.ofSeconds(1);
    private static final Queue<String> LOG = new ConcurrentLinkedQueue<>();

    @TempDir
    private static Path temp;

    private static Served served;

    @BeforeAll
    static void start() {
        Limits limits = Limits.defaults().withQueryTime(TIME).withConcurrent(2, Duration.ofMillis(200));
        served = Served.start(
                temp.resolve("graph"), Settings.defaults(Served.log(LOG::add)).withLimits(limits));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @AfterEach
    void the_server_is_as_well_as_before() throws Exception {
        assertThat(served.ask("ASK {}").statusCode()).isEqualTo(200);
        assertThat(LOG).noneMatch(line -> line.startsWith("BUG"));
    }

    @Test
    void a_query_that_takes_too_long_is_told_so_and_gives_its_place_back() throws Exception {
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> late = served.ask(ENDLESS);
            assertThat(late.statusCode()).isEqualTo(503);
            assertThat(late.body()).contains("1 s");
            assertThat(late.headers().firstValue("ETag")).isEmpty();
        }
        assertThat(served.get("/metrics").body())
                .contains("answergraph_readers 0.0")
                .contains("queries_stopped_total");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "sort # SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?c ?f",
                "aggregate # SELECT ?a (GROUP_CONCAT(?f) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a",
                "path # SELECT (COUNT(*) AS ?n) { ?a (<urn:x>|!<urn:y>)* ?b . ?c (<urn:x>|!<urn:y>)* ?d . ?e ?f ?g }",
                "regular expression # SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER REGEX(STR(?i), '(a*)*b$') }",
                "replacement # SELECT (MAX(REPLACE(STR(?i), '(.*)*x', '$1')) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
            })
    void whatever_a_query_spends_its_time_on_it_ends_and_no_one_reads_on(String kind, String query) throws Exception {
        Instant start = Instant.now();
        assertThat(served.ask(query).statusCode()).as(kind).isEqualTo(503);
        assertThat(Duration.between(start, Instant.now())).isLessThan(TIME.plusSeconds(5));
        assertThat(served.get("/metrics").body()).contains("answergraph_readers 0.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/csv", "text/tab-separated-values", "application/json", "application/sparql-results+xml"})
    void an_answer_that_is_cut_off_does_not_look_whole(String type) {
        Instant start = Instant.now();
        assertThatThrownBy(() -> served.ask(STREAM, "Accept", type)).isInstanceOf(IOException.class);
        assertThat(Duration.between(start, Instant.now())).isLessThan(TIME.plusSeconds(5));
    }

    @Test
    void a_packed_answer_that_is_cut_off_does_not_look_whole() throws Exception {
        String answer = raw("GET " + SPARQL + "?format=csv&query=" + Served.encoded(STREAM)
                + " HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\n\r\n");
        assertThat(answer).contains("200 OK").contains("chunked").doesNotEndWith("\r\n0\r\n\r\n");
    }

    @Test
    void an_answer_of_too_many_rows_is_refused_or_cut_off() throws Exception {
        Limits few = Limits.defaults().withRows(10);
        try (Served small = Served.start(
                temp.resolve("small"), Settings.defaults(Served.log(LOG::add)).withLimits(few))) {
            HttpResponse<String> rows = small.ask("SELECT * { ?s <http://example.org/p> ?o }");
            assertThat(rows.statusCode()).isEqualTo(403);
            assertThat(rows.body()).contains("LIMIT");
            assertThat(small.ask("SELECT * { ?s <http://example.org/p> ?o } LIMIT 10")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(small.ask("CONSTRUCT WHERE { ?s <http://example.org/p> ?o }")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(small.get("/answergraph/data?graph=http://example.org/numbers")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_flood_of_slow_queries_is_sent_away_while_others_are_served() throws Exception {
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(12)) {
            List<Future<HttpResponse<String>>> flood = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                flood.add(clients.submit(() -> served.ask(ENDLESS)));
            }
            assertThat(served.get("/metrics").statusCode()).isEqualTo(200);
            for (Future<HttpResponse<String>> answer : flood) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(503, 429);
        HttpResponse<String> busy = answers.stream()
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(busy.headers().firstValue("Retry-After")).hasValue("1");
    }

    @Test
    void a_huge_header_is_refused() throws Exception {
        assertThat(served.get("/", "X-Long", "x".repeat(100_000)).statusCode()).isEqualTo(431);
        StringBuilder many = new StringBuilder("GET / HTTP/1.1\r\nHost: x\r\n");
        for (int i = 0; i < 3000; i++) {
            many.append("X-").append(i).append(": y\r\n");
        }
        assertThat(raw(many + "\r\n")).contains("431");
    }

    @Test
    void a_long_address_is_refused() throws Exception {
        assertThat(served.get("/" + "x".repeat(100_000)).statusCode()).isEqualTo(414);
        assertThat(served.ask("ASK {} #" + "x".repeat(100_000)).statusCode()).isEqualTo(414);
    }

    @Test
    void a_huge_body_is_refused_whether_it_tells_its_size_or_not() throws Exception {
        byte[] huge = "x".repeat(3 << 20).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> told = served.post(SPARQL, "application/sparql-query", "x".repeat(3 << 20));
        assertThat(told.statusCode()).isEqualTo(413);
        assertThat(told.body()).hasSizeLessThan(1_000);
        HttpResponse<String> untold = served.send(
                SPARQL,
                request -> request.header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(huge))));
        assertThat(untold.statusCode()).isEqualTo(413);
        assertThat(served.post(SPARQL, Served.FORM, "query=" + "x".repeat(3 << 20))
                        .statusCode())
                .isIn(400, 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 3000000", "Transfer-Encoding: chunked"})
    void who_still_sends_when_the_answer_is_there_can_read_it(String length) throws Exception {
        String head = "POST " + SPARQL + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/sparql-query\r\n" + length + "\r\n\r\n";
        String piece = "x".repeat(300_000);
        boolean isChunked = length.endsWith("chunked");
        String chunk = isChunked ? "%x\r\n%s\r\n".formatted(piece.length(), piece) : piece;
        List<String> pieces = Stream.concat(
                        Stream.concat(
                                Stream.of(head), Stream.generate(() -> chunk).limit(10)),
                        Stream.of(isChunked ? "0\r\n\r\n" : ""))
                .toList();
        assertThat(raw(pieces, Duration.ofMillis(40))).startsWith("HTTP/1.1 413 ");
    }

    @Test
    void a_packed_body_is_not_unpacked() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[64 << 20]);
        }
        assertThat(served.send(
                                SPARQL,
                                request -> request.headers(
                                                "Content-Type", "application/sparql-query", "Content-Encoding", "gzip")
                                        .POST(BodyPublishers.ofByteArray(packed.toByteArray())))
                        .statusCode())
                .isIn(400, 413, 415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../../etc/passwd",
                "/answergraph/../../../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fetc/passwd",
                "/..%5c..%5cetc/passwd",
                "/.%00/etc/passwd",
                "//etc/passwd",
                "/style.css/../../../etc/passwd",
                "/style.css;/../../etc/passwd",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/$/ping",
                "/$/server",
                "/answergraph/",
                "/answergraph/upload",
                "/answergraph/sparql/x",
                "/simplelogger.properties"
            })
    void there_is_no_way_to_files_or_to_pages_that_are_not_listed(String path) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).containsPattern("^HTTP/1.1 (400|404) ").doesNotContain("root:", "Jetty", "jetty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /answergraph/sparql?query=%ZZ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /answergraph/sparql?query=%FF%FE HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /answergraph/sparql?query=ASK+%7B%7D%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /answergraph/data?graph=%20%3C%3E HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /\u0001 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
                "POST /answergraph/sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nASK{}x",
                "POST /answergraph/sparql HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
                "nonsense\r\n\r\n"
            })
    void what_is_no_request_is_refused_without_a_banner(String request) throws Exception {
        assertThat(raw(request)).containsPattern("^HTTP/1.1 (400|505) ").doesNotContainIgnoringCase("jetty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONSENSE", "TRACE", "CONNECT", "PUT", "DELETE", "PATCH"})
    void unknown_methods_are_refused(String method) throws Exception {
        for (String path : List.of("/", SPARQL, "/answergraph/data?default", "/health", "/metrics", "/no/page")) {
            assertThat(raw(method + " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                    .containsPattern("^HTTP/1.1 (400|403|404|405|501) ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SPARQL, "/answergraph/update", "/answergraph/data?default", "/answergraph", "/", "/upload"})
    void nothing_can_be_changed_unless_that_is_switched_on(String path) throws Exception {
        String update = "INSERT DATA { GRAPH <http://example.org/x> { <http://example.org/s> a 1 } }";
        assertThat(served.post(path, "application/sparql-update", update).statusCode())
                .isBetween(400, 499);
        assertThat(served.post(path, Served.FORM, "update=" + Served.encoded(update))
                        .statusCode())
                .isBetween(400, 499);
        assertThat(served.send(
                                path,
                                request -> request.header("Content-Type", "text/turtle")
                                        .PUT(BodyPublishers.ofString("<http://example.org/s> a 1 .")))
                        .statusCode())
                .isBetween(400, 499);
        assertThat(served.ask("ASK { GRAPH <http://example.org/x> { ?s ?p ?o } }")
                        .body())
                .contains("false");
    }

    @Test
    void an_xml_document_is_nowhere_read_so_its_entities_reach_no_file() throws Exception {
        String xml = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>&e;</rdf:RDF>";
        for (String path : List.of(SPARQL, "/answergraph/update", "/answergraph/data?default")) {
            HttpResponse<String> refused = served.post(path, "application/rdf+xml", xml);
            assertThat(refused.statusCode()).isBetween(400, 499);
            assertThat(refused.body()).doesNotContain("root:");
        }
    }

    @Test
    void an_update_needs_the_right_token() throws Exception {
        Path file = Files.writeString(temp.resolve("token"), "0123456789abcdef0123456789abcdef\n");
        Settings open = Settings.defaults(Served.log(LOG::add)).withToken(Token.read(file));
        try (Served writable = Served.start(temp.resolve("writable"), open)) {
            String update = "INSERT DATA { GRAPH <http://example.org/x> { <http://example.org/s> a 1 } }";
            for (String wrong : List.of(
                    "",
                    "Bearer",
                    "Bearer ",
                    "Bearer 0123456789abcdef",
                    "Bearer 0123456789abcdef0123456789abcdeg",
                    "Basic 0123456789abcdef0123456789abcdef",
                    "Bearer 0123456789abcdef0123456789abcdef0")) {
                HttpResponse<String> refused = writable.post(
                        "/answergraph/update", "application/sparql-update", update, "Authorization", wrong);
                assertThat(refused.statusCode()).as(wrong).isEqualTo(401);
                assertThat(refused.headers().firstValue("WWW-Authenticate").orElse(""))
                        .startsWith("Bearer");
            }
            assertThat(writable.post("/answergraph/update", "application/sparql-update", update)
                            .statusCode())
                    .isEqualTo(401);
            assertThat(writable.ask("ASK { GRAPH <http://example.org/x> { ?s ?p ?o } }")
                            .body())
                    .contains("false");
        }
    }

    @Test
    void other_servers_and_java_are_out_of_reach() throws Exception {
        HttpResponse<String> refused =
                served.ask("SELECT * { SERVICE <" + served.endpoint().sparql() + "> { ?s ?p ?o } }");
        assertThat(refused.statusCode()).isBetween(400, 499);
        assertThat(refused.body()).contains("SERVICE");
        assertThat(served.ask("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", "Accept", "text/csv")
                        .body())
                .isEqualTo("s,p,o\r\n");
    }

    @Test
    void text_that_doubles_and_doubles_does_not_take_the_server_down() throws Exception {
        StringBuilder query = new StringBuilder("SELECT (STRLEN(?x40) AS ?n) { BIND('xxxxxxxx' AS ?x0)");
        for (int i = 0; i < 40; i++) {
            query.append(" BIND(CONCAT(?x%d, ?x%d) AS ?x%d)".formatted(i, i, i + 1));
        }
        assertThat(served.ask(query + " }").statusCode()).isIn(200, 400, 503);
    }

    @Test
    void a_query_nested_beyond_all_measure_is_refused() throws Exception {
        String nested = "ASK { FILTER(" + "(".repeat(200_000) + "1" + ")".repeat(200_000) + ") }";
        assertThat(served.post(SPARQL, "application/sparql-query", nested).statusCode())
                .isIn(400, 503);
    }

    @Test
    void every_answer_tells_browsers_what_it_is_not_for() throws Exception {
        for (String path :
                List.of("/", "/no/page", "/health", SPARQL + "?query=", SPARQL + "?query=ASK%7B%7D", "/%2e%2e%2f")) {
            HttpResponse<String> answer = served.get(path);
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .hasValue("nosniff");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().map().keySet())
                    .noneMatch(name -> name.equalsIgnoreCase("Server") || name.equalsIgnoreCase("X-Powered-By"))
                    .noneMatch(name -> name.startsWith("fuseki"));
        }
    }

    @Test
    void what_a_request_says_never_becomes_markup() throws Exception {
        HttpResponse<String> answer = served.ask("<script>alert(1)</script>", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(Jsoup.parse(answer.body()).select("script")).isEmpty();
        assertThat(Jsoup.parse(answer.body()).select("main").text()).contains("<script>");
        assertThat(served.ask("<script>alert(1)</script>").headers().firstValue("Content-Type"))
                .hasValue("text/plain;charset=utf-8");
    }

    /** Sends bytes, and gives all that comes back until the connection ends or is silent. */
    private static String raw(String request) throws Exception {
        return raw(List.of(request), Duration.ZERO);
    }

    /** @param pause between the pieces of the request */
    private static String raw(List<String> request, Duration pause) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", served.endpoint().address().getPort())) {
            socket.setSoTimeout(5_000);
            for (String piece : request) {
                socket.getOutputStream().write(piece.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
                Thread.sleep(pause);
            }
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[8192];
            try {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    answer.write(buffer, 0, read);
                }
            } catch (IOException closed) {
                // What came until then is the answer.
            }
            return answer.toString(StandardCharsets.ISO_8859_1);
        }
    }
}
