package io.answergraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.OntologyFolder;
import io.answergraph.store.GraphStore;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

/** Tables matched against the graph, as a client of the Reconciliation Service API 0.2 does it. */
class ReconciliationTest {
    private static final String ENDPOINT = "/answergraph/reconcile";
    private static final String ID = Iris.DEFAULT_BASE;
    private static final String AG = "https://w3id.org/answergraph/ns#";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Queue<String> LOG = new ConcurrentLinkedQueue<>();

    @TempDir
    private static Path temp;

    private static Served served;

    @BeforeAll
    static void start() {
        GraphStore store = GraphStore.openForWriting(temp.resolve("graph"));
        var documents = store.update(
                OntologyFolder.load(Path.of("ontology"), Iris.DEFAULT_BASE), "1", update -> update.documents());
        assertThat(documents).isEmpty();
        store.edit(UpdateFactory.create("""
                PREFIX ag: <https://w3id.org/answergraph/ns#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                INSERT DATA { GRAPH <http://example.org/more> {
                  <http://example.org/evil> a ag:Agency ; skos:prefLabel "<script>alert(1)</script> Unit"@en ;
                      <http://example.org/staffCount> 12 ; <http://example.org/share> 0.5 .
                  <http://example.org/one> a ag:Agency ; skos:prefLabel "Night Desk"@en ; ag:jurisdiction <https://w3id.org/answergraph/id/state/OH> .
                  <http://example.org/two> a ag:Agency ; skos:prefLabel "Night Desk"@en ; ag:jurisdiction <https://w3id.org/answergraph/id/state/TX> .
                } }"""), Duration.ofMinutes(1));
        served = Served.of(store, Settings.defaults(Served.log(LOG::add)));
    }

    @AfterAll
    static void stop() {
        served.close();
        assertThat(LOG).noneMatch(line -> line.startsWith("BUG"));
    }

    private static JsonNode valid(String schema, HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(broken(schema, answer.body())).as(answer.body()).isEmpty();
        return JSON.readTree(answer.body());
    }

    private static List<String> broken(String schema, String json) throws Exception {
        String rules = Files.readString(Path.of("src/test/resources/reconciliation", schema + ".json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(rules, InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode matched(String batch) throws Exception {
        return valid(
                "result-batch",
                served.post(
                        ENDPOINT, Served.FORM, "queries=" + Served.encoded(batch), "Origin", "http://refine.example"));
    }

    private static HttpResponse<String> asked(String parameter, String json) throws Exception {
        return served.get(ENDPOINT + "?" + parameter + "=" + Served.encoded(json));
    }

    @Test
    void the_rules_refuse_answers_that_break_the_specification() throws Exception {
        assertThat(
                        broken(
                                "manifest",
                                "{\"versions\":[\"0.1\"],\"name\":\"x\",\"identifierSpace\":\"http://x\",\"schemaSpace\":\"http://x\"}"))
                .hasSize(1);
        assertThat(broken("result-batch", "{\"q\":{\"result\":[{\"id\":\"x\",\"name\":\"y\"}]}}"))
                .hasSize(1);
        assertThat(broken("result-batch", "{\"q\":{}}")).hasSize(1);
        assertThat(broken("extension", "{\"meta\":[],\"rows\":{\"x\":{\"p\":[{\"str\":1}]}}}"))
                .isNotEmpty();
        assertThat(broken("suggestions", "{\"result\":[{\"id\":\"x\"}]}")).hasSize(1);
    }

    @Test
    void the_manifest_says_where_everything_is() throws Exception {
        HttpResponse<String> answer = served.get(ENDPOINT, "Origin", "http://refine.example");
        JsonNode manifest = valid("manifest", answer);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isPresent();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(manifest.findValuesAsText("name")).contains("state", "agency", "factor", "industry", "service");
        for (String kind : List.of("entity", "type", "property")) {
            JsonNode service = manifest.at("/suggest/" + kind);
            String address = service.path("service_url").asText()
                    + service.path("service_path").asText();
            assertThat(served.get(address + "?prefix=a").statusCode())
                    .as(address)
                    .isEqualTo(200);
        }
        String preview = manifest.at("/preview/url").asText().replace("{{id}}", Served.encoded(ID + "state/OH"));
        assertThat(served.get(preview).body()).contains("Ohio");
    }

    @ParameterizedTest
    @CsvSource({
        "Ohio, State, state/OH",
        "' OHIO ', State, state/OH",
        "OH, State, state/OH",
        "New  Mexico, State, state/NM",
        "ACF, Agency, agency/administration-for-children-and-families",
        "The Administration for Children & Families, Agency, agency/administration-for-children-and-families",
        "https://w3id.org/answergraph/id/state/TX, State, state/TX",
    })
    void a_name_an_acronym_or_a_code_is_a_certain_match(String cell, String type, String expected) throws Exception {
        String batch =
                JSON.writeValueAsString(java.util.Map.of("q0", java.util.Map.of("query", cell, "type", AG + type)));
        JsonNode best = matched(batch).at("/q0/result/0");
        assertThat(best.path("id").asText()).isEqualTo(ID + expected);
        assertThat(best.path("match").asBoolean()).isTrue();
        assertThat(best.path("score").asDouble()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "Pensylvania, state/PA",
        "Masachusetts, state/MA",
        "Calif., state/CA",
        "'Hawai‘i State', state/HI",
    })
    void a_name_with_a_slip_is_a_candidate_and_no_match(String cell, String expected) throws Exception {
        JsonNode best = matched(JSON.writeValueAsString(
                        java.util.Map.of("q0", java.util.Map.of("query", cell, "type", AG + "State"))))
                .at("/q0/result/0");
        assertThat(best.path("id").asText()).isEqualTo(ID + expected);
        assertThat(best.path("match").asBoolean()).isFalse();
        assertThat(best.path("score").asDouble()).isLessThan(100);
    }

    @Test
    void a_batch_is_answered_by_name_whatever_else_is_in_it() throws Exception {
        JsonNode answers = matched("""
                {"b": {"query": "Texas", "limit": 2}, "a": {"query": "zzzz qqqq"}, "q0": {"query": "Ohio", "type": ["%sAgency"]}}""".formatted(AG));
        List<String> names = new ArrayList<>();
        answers.fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactly("b", "a", "q0");
        assertThat(answers.at("/b/result")).hasSizeLessThanOrEqualTo(2);
        assertThat(answers.at("/a/result")).isEmpty();
        assertThat(answers.at("/q0/result").findValuesAsText("id")).doesNotContain(ID + "state/OH");
        JsonNode alone = matched("{\"x\": {\"query\": \"Texas\", \"limit\": 2}}");
        assertThat(alone.path("x")).isEqualTo(answers.path("b"));
    }

    @Test
    void scores_fall_and_the_same_question_has_the_same_answer() throws Exception {
        String batch = "{\"q\": {\"query\": \"department of justice\", \"limit\": 50}}";
        JsonNode first = matched(batch);
        List<Double> scores = new ArrayList<>();
        first.at("/q/result")
                .forEach(candidate -> scores.add(candidate.path("score").asDouble()));
        assertThat(scores).hasSizeGreaterThan(5).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(matched(batch)).isEqualTo(first);
    }

    @Test
    void namesakes_are_told_apart_by_a_property_only() throws Exception {
        JsonNode both = matched("{\"q\": {\"query\": \"Night Desk\"}}").at("/q/result");
        assertThat(both.at("/0/score").asDouble()).isEqualTo(both.at("/1/score").asDouble());
        assertThat(both.findValuesAsText("match")).doesNotContain("true");
        for (String value : List.of("\"Texas\"", "{\"id\": \"" + ID + "state/TX\"}", "[\"Guam\", \"Texas\"]")) {
            JsonNode told = matched("""
                    {"q": {"query": "Night Desk", "properties": [{"pid": "%sjurisdiction", "v": %s}]}}""".formatted(AG, value));
            assertThat(told.at("/q/result/0/id").asText()).isEqualTo("http://example.org/two");
            assertThat(told.at("/q/result/0/match").asBoolean()).isTrue();
            assertThat(told.at("/q/result/1/match").asBoolean()).isFalse();
        }
        JsonNode unnamed = matched("""
                {"q": {"properties": [{"pid": "%sjurisdiction", "v": "Ohio"}]}}""".formatted(AG));
        assertThat(unnamed.at("/q/result/0/id").asText()).isEqualTo("http://example.org/one");
    }

    @Test
    void one_query_can_be_asked_by_itself() throws Exception {
        for (String query : List.of("Ohio", "{\"query\": \"Ohio\"}")) {
            JsonNode answer = JSON.readTree(asked("query", query).body());
            assertThat(answer.at("/result/0/id").asText()).isEqualTo(ID + "state/OH");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"q\": 1}",
                "{\"q\": {}}",
                "{\"q\": {\"query\": \"\"}}",
                "{\"q\": {\"query\": 1}}",
                "{\"q\": {\"query\": \"x\", \"limit\": 0}}",
                "{\"q\": {\"query\": \"x\", \"limit\": \"5\"}}",
                "{\"q\": {\"query\": \"x\", \"type\": 1}}",
                "{\"q\": {\"query\": \"x\", \"type_strict\": \"perhaps\"}}",
                "{\"q\": {\"query\": \"x\", \"other\": 1}}",
                "{\"q\": {\"query\": \"x\", \"properties\": [{\"pid\": \"p\"}]}}",
                "{\"q\": {\"query\": \"x\"}} {}",
            })
    void a_batch_that_breaks_the_rules_is_refused_with_a_sentence(String batch) throws Exception {
        HttpResponse<String> answer = asked("queries", batch);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).hasSizeGreaterThan(20);
    }

    @Test
    void what_is_too_large_is_refused_as_such() throws Exception {
        StringBuilder batch = new StringBuilder("{");
        for (int i = 0; i <= 100; i++) {
            batch.append(i == 0 ? "" : ",").append("\"q").append(i).append("\":{\"query\":\"x\"}");
        }
        HttpResponse<String> many = served.post(
                ENDPOINT,
                Served.FORM,
                "queries=" + Served.encoded(batch.append("}").toString()));
        assertThat(many.statusCode()).isEqualTo(413);
        assertThat(many.body()).contains("100");
        assertThat(asked("query", "x".repeat(501)).statusCode()).isEqualTo(413);
        assertThat(served.post(ENDPOINT, Served.FORM, "nothing=1").statusCode()).isEqualTo(400);
    }

    @Test
    void jsonp_is_refused_by_name() throws Exception {
        HttpResponse<String> answer = served.get(ENDPOINT + "?callback=run");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("JSONP");
    }

    @Test
    void names_are_completed() throws Exception {
        JsonNode states = valid("suggestions", served.get(ENDPOINT + "/suggest/entity?prefix=north%20c"));
        assertThat(states.at("/result/0/id").asText()).isEqualTo(ID + "state/NC");
        assertThat(states.at("/result/0/notable/0/name").asText()).isEqualTo("state");
        JsonNode byIri = valid("suggestions", served.get(ENDPOINT + "/suggest/entity?prefix=" + ID + "state/OH"));
        assertThat(byIri.at("/result")).hasSize(1);
        assertThat(byIri.at("/result/0/id").asText()).isEqualTo(ID + "state/OH");
        JsonNode first = valid("suggestions", served.get(ENDPOINT + "/suggest/entity?prefix=d"));
        JsonNode second = valid("suggestions", served.get(ENDPOINT + "/suggest/entity?prefix=d&cursor=5"));
        assertThat(second.at("/result/0")).isEqualTo(first.at("/result/5"));
        JsonNode types = valid("suggestions", served.get(ENDPOINT + "/suggest/type?prefix=Agen"));
        assertThat(types.at("/result").findValuesAsText("id")).containsExactly(AG + "Agency");
        JsonNode properties = valid("suggestions", served.get(ENDPOINT + "/suggest/property?prefix=juris"));
        assertThat(properties.at("/result").findValuesAsText("id")).containsExactly(AG + "jurisdiction");
        assertThat(served.get(ENDPOINT + "/suggest/entity?prefix=d&cursor=-1").statusCode())
                .isEqualTo(400);
        assertThat(served.get(ENDPOINT + "/suggest/entity?prefix=d&cursor=x").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_column_can_be_proposed_and_filled() throws Exception {
        JsonNode proposed =
                valid("proposals", served.get(ENDPOINT + "/properties?type=" + Served.encoded(AG + "State")));
        String notation = "http://www.w3.org/2004/02/skos/core#notation";
        assertThat(proposed.at("/properties").findValuesAsText("id"))
                .contains(notation)
                .doesNotContain(AG + "label");
        assertThat(valid("proposals", served.get(ENDPOINT + "/properties?limit=1"))
                        .at("/properties"))
                .hasSize(1);

        JsonNode extended = valid("extension", asked("extend", """
                {"ids": ["%sstate/OH", "http://example.org/evil", "http://example.org/two", "http://example.org/none"],
                 "properties": [{"id": "%s"}, {"id": "http://example.org/staffCount"}, {"id": "http://example.org/share"}, {"id": "%sjurisdiction"}]}""".formatted(ID, notation, AG)));
        assertThat(extended.path("meta").findValuesAsText("name"))
                .containsExactly("notation", "staff count", "share", "jurisdiction");
        JsonNode rows = extended.path("rows");
        assertThat(rows.path(ID + "state/OH").path(notation).toString()).isEqualTo("[{\"str\":\"OH\"}]");
        assertThat(rows.path("http://example.org/evil")
                        .path("http://example.org/staffCount")
                        .toString())
                .isEqualTo("[{\"int\":12}]");
        assertThat(rows.path("http://example.org/evil")
                        .path("http://example.org/share")
                        .toString())
                .isEqualTo("[{\"float\":0.5}]");
        assertThat(rows.path("http://example.org/two")
                        .path(AG + "jurisdiction")
                        .at("/0/name")
                        .asText())
                .isEqualTo("Texas");
        assertThat(rows.path("http://example.org/none").path(notation)).isEmpty();
        assertThat(asked("extend", "{\"ids\": [\"x\"]}").statusCode()).isEqualTo(400);
    }

    @Test
    void a_preview_may_be_framed_and_takes_nothing_of_the_graph_for_markup() throws Exception {
        HttpResponse<String> page = served.get(ENDPOINT + "/preview?id=" + Served.encoded("http://example.org/evil"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script");
        assertThat(page.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors *", "default-src 'none'");
        assertThat(served.get("/").headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(served.get(ENDPOINT + "/preview?id=x").statusCode()).isEqualTo(404);
        assertThat(served.get(ENDPOINT + "/preview").statusCode()).isEqualTo(400);
    }

    @Test
    void what_the_graph_learns_can_be_matched_at_once() throws Exception {
        String batch = "{\"q\": {\"query\": \"Lantern House\", \"type\": \"%sAgency\"}}".formatted(AG);
        assertThat(matched(batch).at("/q/result").findValuesAsText("match")).doesNotContain("true");
        served.store().edit(UpdateFactory.create("""
                PREFIX ag: <https://w3id.org/answergraph/ns#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                INSERT DATA { GRAPH <http://example.org/more> {
                  <http://example.org/lantern> a ag:Agency ; skos:prefLabel "Lantern House"@en } }"""), Duration.ofMinutes(1));
        assertThat(matched(batch).at("/q/result/0/match").asBoolean()).isTrue();
    }
}
