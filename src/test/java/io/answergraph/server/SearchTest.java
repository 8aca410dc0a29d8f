package io.answergraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.answergraph.model.DocumentId;
import io.answergraph.rdf.Recipes;
import io.answergraph.store.GraphStore;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching the texts of a graph, over HTTP. */
class SearchTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PREFIXES =
            "PREFIX text: <http://jena.apache.org/text#> PREFIX schema: <https://schema.org/>"
                    + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";

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
        assertThat(LOG).noneMatch(line -> line.startsWith("BUG"));
    }

    private static JsonNode found(String words, String more) throws Exception {
        return found(served, words, more);
    }

    private static JsonNode found(Served served, String words, String more) throws Exception {
        HttpResponse<String> answer =
                served.get("/search?q=" + Served.encoded(words) + more, "Accept", "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return JSON.readTree(answer.body());
    }

    private static int total(String words, String more) throws Exception {
        return found(words, more).path("total").asInt();
    }

    private static int pages(Served other) throws Exception {
        return found(other, "minestrone", "&type=document").path("total").asInt();
    }

    @ParameterizedTest
    @CsvSource({
        "tomato, answer, 2",
        "TOMATOES, answer, 2",
        "tomat*, answer, 2",
        "'\"say the soup guild\"', answer, 2",
        "'\"soup the guild\"', answer, 0",
        "tomatoes -salt, answer, 0",
        "zucchini | salt, answer, 2",
        "zucchini salt, answer, 0",
        "minestrone, document, 2",
        "what goes into, question, 2",
        "passata, sentence, 2",
        "passata, label, 1",
        "/tom.*/, answer, 0",
        "iri:doc, answer, 0",
    })
    void texts_are_found_by_their_words(String words, String type, int expected) throws Exception {
        assertThat(total(words, "&type=" + type)).isEqualTo(expected);
    }

    @Test
    void a_hit_says_where_it_stands_and_which_words_were_found() throws Exception {
        JsonNode hit = found("eggs", "&type=answer").at("/hits/0");
        assertThat(hit.path("iri").asText()).isEqualTo("https://w3id.org/answergraph/id/doc/soups/one/q1/answer");
        assertThat(hit.path("graph").asText()).isEqualTo("https://w3id.org/answergraph/id/doc/soups/one");
        assertThat(hit.path("title").asText()).contains("Minestrone");
        assertThat(hit.path("score").asDouble()).isPositive();
        assertThat(hit.path("snippet").findValuesAsText("text")).contains("eggs");
        hit.path("snippet")
                .forEach(piece -> assertThat(piece.path("found").asBoolean())
                        .isEqualTo(piece.path("text").asText().equals("eggs")));
        assertThat(found("eggs", "")).isEqualTo(found("eggs", ""));
    }

    @Test
    void hits_can_be_narrowed_to_what_documents_are_about() throws Exception {
        for (String state :
                new String[] {"MIN", "min", "Minestrone", "https://w3id.org/answergraph/id/dish/minestrone"}) {
            assertThat(total("salt", "&type=answer&state=" + Served.encoded(state)))
                    .as(state)
                    .isEqualTo(2);
        }
        assertThat(total("salt", "&type=answer&state=Shakshuka")).isZero();
        assertThat(total("salt", "&type=answer&type=sentence")).isGreaterThan(2);
    }

    @Test
    void long_results_come_in_pages() throws Exception {
        StringBuilder data = new StringBuilder(
                "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> INSERT DATA { GRAPH <http://example.org/many> {");
        for (int i = 0; i < 45; i++) {
            data.append(" <http://example.org/k")
                    .append(i)
                    .append("> skos:prefLabel \"kettle ")
                    .append(i)
                    .append("\" .");
        }
        served.store().edit(UpdateFactory.create(data + " } }"), Duration.ofMinutes(1));
        assertThat(found("kettle", "").path("hits")).hasSize(20);
        JsonNode last = found("kettle", "&page=3");
        assertThat(last.path("hits")).hasSize(5);
        assertThat(last.path("total").asInt()).isEqualTo(45);
        assertThat(served.get("/search?q=kettle&page=2").body()).contains("rel=\"prev\"", "rel=\"next\"", "45 found");
        assertThat(served.get("/search?q=kettle&page=3").body())
                .contains("rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%22half",
                "q=%2B%2B",
                "q=x&page=0",
                "q=x&page=51",
                "q=x&page=z",
                "q=x&type=nothing",
                "q=",
            })
    void a_search_that_cannot_be_read_is_refused_with_a_sentence(String parameters) throws Exception {
        HttpResponse<String> answer = served.get("/search?" + parameters, "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).hasSizeGreaterThan(20);
    }

    @Test
    void a_search_that_is_too_long_is_refused() throws Exception {
        assertThat(served.get("/search?q=" + "x".repeat(301)).statusCode()).isEqualTo(400);
        assertThat(served.get("/search?q=" + "x+".repeat(33)).statusCode()).isEqualTo(400);
    }

    @Test
    void the_page_takes_nothing_for_markup() throws Exception {
        served.store()
                .edit(
                        UpdateFactory.create(
                                "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> INSERT DATA { GRAPH <http://example.org/x>"
                                        + " { <http://example.org/x> skos:prefLabel \"teapot <img src=x onerror=alert(1)> teapot\" } }"),
                        Duration.ofMinutes(1));
        HttpResponse<String> page =
                served.get("/search?q=" + Served.encoded("teapot | \"<script>x\""), "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<mark>teapot</mark>", "&lt;img src=x", "&lt;script")
                .doesNotContain("<img", "<script");
        assertThat(served.get("/search", "Accept", "text/html").body())
                .contains("name=\"q\"")
                .doesNotContain("found");
        assertThat(served.get("/search?q=zucchini").body()).contains("Nothing was found");
    }

    @Test
    void texts_come_and_go_with_their_documents() throws Exception {
        try (Served other = Served.start(temp.resolve("changing"), Settings.defaults(Served.log(LOG::add)))) {
            GraphStore store = other.store();
            assertThat(pages(other)).isEqualTo(2);
            store.remove(new DocumentId("soups/two"));
            assertThat(pages(other)).isEqualTo(1);
            store.update(Recipes.ontology(), "1", update -> {
                update.put(Recipes.minestrone("soups/one"));
                update.put(Recipes.minestrone("soups/three"));
                return update;
            });
            assertThat(pages(other)).isEqualTo(2);
            store.edit(
                    UpdateFactory.create("DROP GRAPH <https://w3id.org/answergraph/id/doc/soups/three>"),
                    Duration.ofMinutes(1));
            assertThat(pages(other)).isEqualTo(1);
            assertThat(other.ask(
                                    PREFIXES + "SELECT (COUNT(*) AS ?n) { ?d text:query (schema:name \"minestrone\") }",
                                    "Accept",
                                    "text/csv")
                            .body())
                    .isEqualTo("n\r\n1\r\n");
        }
    }

    @Test
    void a_reader_keeps_the_texts_of_the_state_that_it_reads() throws Exception {
        try (Served other = Served.start(temp.resolve("read"), Settings.defaults(Served.log(LOG::add)))) {
            GraphStore store = other.store();
            int before = store.share(graph -> {
                Thread writer = Thread.ofPlatform().start(() -> store.remove(new DocumentId("soups/two")));
                try {
                    writer.join();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return graph.texts()
                        .matches("minestrone", Optional.of("https://schema.org/name"), Optional.empty(), 9)
                        .size();
            });
            assertThat(before).isEqualTo(2);
            assertThat(pages(other)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?s text:query 'passata' | 5",
                "?s text:query (skos:altLabel 'passata') | 1",
                "?s text:query (schema:text 'passata' 1) | 1",
                "(?s ?score ?text ?graph ?property) text:query (schema:text 'passata') FILTER(?score > 0 && CONTAINS(?text, 'passata') && ?property = schema:text && STRENDS(STR(?graph), 'one')) | 1",
                "GRAPH <https://w3id.org/answergraph/id/doc/soups/one> { ?s text:query (schema:text 'passata') } | 1",
                "?s a schema:Answer . ?s text:query 'passata' | 2",
                "<https://w3id.org/answergraph/id/food/tomato> text:query 'passata' | 1",
                "<https://w3id.org/answergraph/id/food/salt> text:query 'passata' | 0",
            })
    void a_query_can_search(String pattern, int expected) throws Exception {
        HttpResponse<String> answer =
                served.ask(PREFIXES + "SELECT (COUNT(*) AS ?n) { " + pattern + " }", "Accept", "text/csv");
        assertThat(answer.body()).isEqualTo("n\r\n" + expected + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'\"half'", "''", "(schema:text)", "('x' 0)", "('x' 'y')", "schema:text"})
    void a_query_whose_search_cannot_be_read_is_refused(String object) throws Exception {
        HttpResponse<String> answer =
                served.ask(PREFIXES + "SELECT * { ?s text:query " + object + " }", "Accept", "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }
}
