package io.answergraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of the W3C's test suite for the SPARQL 1.1 Protocol, put to a graph of ours. */
class ProtocolTest {
    private static final String SPARQL = "/answergraph/sparql";
    private static final String UPDATE = "/answergraph/update";
    private static final String QUERY_TYPE = "application/sparql-query";
    private static final String UPDATE_TYPE = "application/sparql-update";
    private static final String SECRET = "0123456789abcdef";
    private static final String BEARER = "Bearer " + SECRET;
    private static final String GRAPHS = "SELECT ?g { <http://example.org/a> <http://example.org/in> ?g } ORDER BY ?g";
    private static final String NAMED =
            "SELECT ?g { GRAPH ?n { <http://example.org/a> <http://example.org/in> ?g } } ORDER BY ?g";
    private static final String ONE = "http://example.org/g1";
    private static final String TWO = "http://example.org/g2";

    @TempDir
    private static Path temp;

    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        Path file = Files.writeString(temp.resolve("token"), SECRET + "\n");
        served = Served.start(
                temp.resolve("graph"), Settings.defaults(Served.log(line -> {})).withToken(Token.read(file)));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void a_query_by_get() throws Exception {
        assertThat(served.ask("ASK {}").statusCode()).isEqualTo(200);
        assertThat(served.ask("ASK {}").body()).contains("true");
    }

    @Test
    void a_query_by_post_of_a_form() throws Exception {
        HttpResponse<String> answer = served.post(SPARQL, Served.FORM, "query=" + Served.encoded("ASK {}"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void a_query_by_post_of_itself() throws Exception {
        assertThat(served.post(SPARQL, QUERY_TYPE, "ASK {}").statusCode()).isEqualTo(200);
        assertThat(served.post(SPARQL, QUERY_TYPE + "; charset=utf-8", "ASK { FILTER('ü' = '\\u00fc') }")
                        .body())
                .contains("true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT (1 AS ?v) {} | application/sparql-results+json",
                "ASK {} | application/sparql-results+json",
                "DESCRIBE <http://example.org/a> | text/turtle;charset=utf-8",
                "CONSTRUCT { <s> <p> 1 } WHERE {} | text/turtle;charset=utf-8"
            })
    void each_kind_of_query_has_a_type_of_its_own(String query, String type) throws Exception {
        assertThat(served.ask(query).headers().firstValue("Content-Type")).hasValue(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "default-graph-uri=" + ONE + " | " + GRAPHS + " | g1",
                "default-graph-uri=" + ONE + "&default-graph-uri=" + TWO + " | " + GRAPHS + " | g1 g2",
                "named-graph-uri=" + ONE + " | " + NAMED + " | g1",
                "named-graph-uri=" + ONE + "&named-graph-uri=" + TWO + " | " + NAMED + " | g1 g2",
                "named-graph-uri=" + ONE + " | " + GRAPHS + " | -",
                "default-graph-uri=" + ONE + " | " + NAMED + " | -",
                "default-graph-uri=" + ONE + "&named-graph-uri=" + TWO + " | " + GRAPHS + " | g1",
                "default-graph-uri=" + ONE + "&named-graph-uri=" + TWO + " | " + NAMED + " | g2",
                "default-graph-uri=http://example.org/none | " + GRAPHS + " | -",
                "x=y | " + GRAPHS + " | g1 g2"
            })
    void the_request_says_of_which_graphs_the_dataset_is(String graphs, String query, String found) throws Exception {
        String expected = found == null ? "" : found;
        HttpResponse<String> got = served.get(SPARQL + "?format=csv&" + graphs + "&query=" + Served.encoded(query));
        assertThat(local(got)).isEqualTo(expected);
        String form = "format=csv&" + graphs + "&query=" + Served.encoded(query);
        assertThat(local(served.post(SPARQL, Served.FORM, form))).isEqualTo(expected);
        assertThat(local(served.post(SPARQL + "?format=csv&" + graphs, QUERY_TYPE, query)))
                .isEqualTo(expected);
    }

    @Test
    void the_request_counts_more_than_the_query() throws Exception {
        String query = GRAPHS.replace("SELECT ?g", "SELECT ?g FROM <" + ONE + ">");
        assertThat(local(served.get(SPARQL + "?format=csv&query=" + Served.encoded(query))))
                .isEqualTo("g1");
        assertThat(local(served.get(
                        SPARQL + "?format=csv&default-graph-uri=" + TWO + "&query=" + Served.encoded(query))))
                .isEqualTo("g2");
    }

    @Test
    void relative_iris_are_relative_to_the_endpoint() throws Exception {
        assertThat(served.ask("SELECT (STR(<x>) AS ?iri) {}", "Accept", "text/csv")
                        .body())
                .isEqualTo("iri\r\n" + served.at("/answergraph/x") + "\r\n");
    }

    @ParameterizedTest
    @CsvSource({"PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "NONSENSE"})
    void a_query_by_another_method_is_refused(String method) throws Exception {
        HttpResponse<String> refused = served.send(
                SPARQL + "?query=" + Served.encoded("ASK {}"),
                request -> request.method(method, BodyPublishers.noBody()));
        assertThat(refused.statusCode()).isIn(405, 501);
    }

    @Test
    void two_queries_are_refused() throws Exception {
        String twice = "query=" + Served.encoded("ASK {}") + "&query=" + Served.encoded("SELECT * {}");
        assertThat(served.get(SPARQL + "?" + twice).statusCode()).isEqualTo(400);
        assertThat(served.post(SPARQL, Served.FORM, twice).statusCode()).isEqualTo(400);
        assertThat(served.post(SPARQL + "?query=ASK+%7B%7D", QUERY_TYPE, "ASK {}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_query_of_a_wrong_type_or_none_is_refused() throws Exception {
        assertThat(served.post(SPARQL, "text/plain", "ASK {}").statusCode()).isEqualTo(415);
        assertThat(served.post(SPARQL, UPDATE_TYPE, "ASK {}").statusCode()).isEqualTo(415);
        HttpResponse<String> untyped =
                served.send(SPARQL, request -> request.POST(BodyPublishers.ofString("query=ASK%20%7B%7D")));
        assertThat(untyped.statusCode()).isEqualTo(415);
    }

    @Test
    void a_query_that_is_missing_empty_or_no_sparql_is_refused() throws Exception {
        assertThat(served.get(SPARQL + "?query=").statusCode()).isEqualTo(400);
        assertThat(served.post(SPARQL, Served.FORM, "x=y").statusCode()).isEqualTo(400);
        assertThat(served.post(SPARQL, QUERY_TYPE, " ").statusCode()).isEqualTo(400);
        HttpResponse<String> wrong = served.ask("ASK { ?s ?p nonsense über }");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("line 1");
        assertThat(served.ask("ASK { FILTER REGEX('a', '[') }").statusCode()).isEqualTo(400);
    }

    @Test
    void a_query_that_is_not_utf_8_is_refused() throws Exception {
        byte[] latin = "ASK { FILTER('ü' = 'ü') }".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(served.send(
                                SPARQL,
                                request -> request.header("Content-Type", QUERY_TYPE)
                                        .POST(BodyPublishers.ofByteArray(latin)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(served.post(SPARQL, QUERY_TYPE + "; charset=utf-16", "ASK {}")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void an_update_by_post_of_a_form_or_of_itself() throws Exception {
        String insert = "INSERT DATA { GRAPH <http://example.org/u1> { <a> <b> <c> } }";
        assertThat(served.post(UPDATE, Served.FORM, "update=" + Served.encoded(insert), "Authorization", BEARER)
                        .statusCode())
                .isEqualTo(204);
        assertThat(isTrue("ASK { GRAPH <http://example.org/u1> { <" + served.at("/answergraph/a") + "> ?p ?o } }"))
                .isTrue();
        assertThat(update("DROP GRAPH <http://example.org/u1>").statusCode()).isEqualTo(204);
        assertThat(isTrue("ASK { GRAPH <http://example.org/u1> { ?s ?p ?o } }")).isFalse();
    }

    @Test
    void an_update_sees_the_graphs_that_the_request_names() throws Exception {
        String copy = "INSERT { GRAPH <http://example.org/u2> { ?s ?p ?o } } WHERE { ?s ?p ?o }";
        assertThat(served.post(UPDATE + "?using-graph-uri=" + ONE, UPDATE_TYPE, copy, "Authorization", BEARER)
                        .statusCode())
                .isEqualTo(204);
        assertThat(served.get("/answergraph/data?graph=http://example.org/u2", "Accept", "application/n-triples")
                        .body())
                .hasLineCount(1)
                .contains("g1");
        String named = "INSERT { GRAPH <http://example.org/u3> { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }";
        assertThat(served.post(UPDATE + "?using-named-graph-uri=" + TWO, UPDATE_TYPE, named, "Authorization", BEARER)
                        .statusCode())
                .isEqualTo(204);
        assertThat(served.get("/answergraph/data?graph=http://example.org/u3", "Accept", "application/n-triples")
                        .body())
                .hasLineCount(1)
                .contains("g2");
        update("DROP GRAPH <http://example.org/u2> ; DROP GRAPH <http://example.org/u3>");
    }

    @Test
    void an_update_that_names_graphs_twice_is_refused() throws Exception {
        String using = "INSERT { GRAPH <http://example.org/u4> { ?s ?p ?o } } USING <" + ONE + "> WHERE { ?s ?p ?o }";
        assertThat(served.post(UPDATE + "?using-graph-uri=" + TWO, UPDATE_TYPE, using, "Authorization", BEARER)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_bad_update_is_refused() throws Exception {
        String insert = "INSERT DATA { GRAPH <http://example.org/u5> { <a> <b> <c> } }";
        String form = "update=" + Served.encoded(insert);
        assertThat(served.get(UPDATE + "?" + form, "Authorization", BEARER).statusCode())
                .isEqualTo(405);
        assertThat(served.post(UPDATE, Served.FORM, form + "&" + form, "Authorization", BEARER)
                        .statusCode())
                .isEqualTo(400);
        assertThat(served.post(UPDATE, "text/plain", insert, "Authorization", BEARER)
                        .statusCode())
                .isEqualTo(415);
        assertThat(served.send(
                                UPDATE,
                                request ->
                                        request.header("Authorization", BEARER).POST(BodyPublishers.ofString(form)))
                        .statusCode())
                .isEqualTo(415);
        assertThat(served.post(UPDATE, UPDATE_TYPE + "; charset=utf-16", insert, "Authorization", BEARER)
                        .statusCode())
                .isEqualTo(415);
        assertThat(update("INSERT DATA { GRAPH nonsense }").statusCode()).isEqualTo(400);
        assertThat(update("INSERT DATA { <a> <b> <c> }").body()).contains("Name a graph");
        assertThat(update("LOAD <http://127.0.0.1:1/>").statusCode()).isEqualTo(400);
        assertThat(served.post(SPARQL, Served.FORM, form).statusCode()).isEqualTo(400);
        assertThat(isTrue("ASK { GRAPH <http://example.org/u5> { ?s ?p ?o } }")).isFalse();
    }

    private static HttpResponse<String> update(String update) throws Exception {
        return served.post(UPDATE, UPDATE_TYPE, update, "Authorization", BEARER);
    }

    private static boolean isTrue(String query) throws Exception {
        return served.ask(query).body().contains("true");
    }

    /** The local names in the column of a table. */
    private static String local(HttpResponse<String> table) {
        assertThat(table.statusCode()).as(table.body()).isEqualTo(200);
        return table.body()
                .replaceFirst("g\r\n", "")
                .replace("http://example.org/", "")
                .strip()
                .replace("\r\n", " ");
    }
}
