package io.answergraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.answergraph.store.CorpusGraph;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a thing, over the corpus: the drawing's data, and the same as a list. */
class AroundTest {
    private static final String ID = "https://w3id.org/answergraph/id/";
    private static final String TEXAS = "/explore/around?iri=" + Served.encoded(ID + "state/TX");
    private static final String CASE_MANAGEMENT =
            "/explore/around?iri=" + Served.encoded(ID + "service/case-management");

    @TempDir
    private static Path temp;

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.of(CorpusGraph.read().store(temp.resolve("graph")), Settings.defaults(Served.log(line -> {})));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String body(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = served.get(path);
        assertThat(response.statusCode()).as(path + ": " + response.body()).isEqualTo(200);
        return response.body();
    }

    private static JsonNode data(String path) throws IOException, InterruptedException {
        return new JsonMapper().readTree(body(path + "&format=json"));
    }

    private static Optional<JsonNode> group(JsonNode data, String words) {
        for (JsonNode group : data.get("groups")) {
            if (group.get("words").asText().equals(words)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    private static List<String> names(JsonNode group) {
        List<String> names = new ArrayList<>();
        group.get("neighbours").forEach(each -> names.add(each.get("name").asText()));
        return names;
    }

    @Test
    void around_a_state_stand_the_things_most_named_of_every_kind_and_no_more_than_a_drawing_holds() throws Exception {
        JsonNode data = data(TEXAS);
        assertThat(data.get("name").asText()).isEqualTo("Texas");
        int drawn = 0;
        int left = 0;
        for (JsonNode group : data.get("groups")) {
            drawn += group.get("neighbours").size();
            left += group.get("left").asInt();
        }
        assertThat(drawn).isEqualTo(40);
        assertThat(left).isGreaterThan(10);
        for (String kind : List.of("agency", "factor", "industry", "service")) {
            assertThat(names(group(data, kind).orElseThrow())).as(kind).hasSizeBetween(5, 12);
        }
    }

    @Test
    void around_a_concept_stand_the_states_with_each_status_the_bodies_that_provide_it_and_what_is_broader()
            throws Exception {
        JsonNode data = data(CASE_MANAGEMENT);
        JsonNode states = group(data, "service ← state").orElseThrow();
        assertThat(states.get("isIncoming").asBoolean()).isTrue();
        JsonNode texas = states.get("neighbours").get(names(states).indexOf("Texas"));
        assertThat(texas.get("href").asText()).isEqualTo("/explore/state/TX");
        assertThat(texas.get("ties").findValuesAsText("status")).containsExactly("ASSERTED", "LACKING");
        assertThat(names(group(data, "provides ← agency").orElseThrow())).contains("The Salvation Army");
        JsonNode broader = group(
                        data("/explore/around?iri=" + Served.encoded(ID + "industry/dairy-farming")), "broader")
                .orElseThrow();
        assertThat(names(broader)).containsExactly("animal husbandry");
        assertThat(broader.get("neighbours").get(0).get("ties")).isEmpty();
    }

    @Test
    void around_a_body_stand_its_states_its_partners_and_what_it_is_part_of() throws Exception {
        JsonNode data = data("/explore/around?iri=" + Served.encoded(ID + "agency/federal-bureau-of-investigation"));
        assertThat(names(group(data, "agency ← state").orElseThrow())).contains("Texas", "Maine");
        assertThat(names(group(data, "works with").orElseThrow())).isNotEmpty();
        assertThat(names(group(data, "part of").orElseThrow())).containsExactly("United States Department of Justice");
    }

    @Test
    void the_page_has_as_a_list_what_the_drawing_has() throws Exception {
        for (String path : List.of(TEXAS, CASE_MANAGEMENT)) {
            Document page = Jsoup.parse(body(path));
            List<String> drawn = new ArrayList<>();
            for (JsonNode group : data(path).get("groups")) {
                group.get("neighbours")
                        .forEach(each -> drawn.add(each.get("href").asText()));
            }
            assertThat(page.select("ul.list li > a").eachAttr("href")).isEqualTo(drawn);
            for (String href : new HashSet<>(drawn)) {
                assertThat(served.get(href).statusCode()).as(href).isEqualTo(200);
            }
            assertThat(page.select("ul.list .status").eachText())
                    .allMatch(status -> status.matches("[●◌▲▽✕] \\w+ \\d+"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/explore/state/TX",
                "/explore/concept?iri=https://w3id.org/answergraph/id/service/case-management",
                "/explore/agency?iri=https://w3id.org/answergraph/id/agency/federal-bureau-of-investigation"
            })
    void a_page_that_draws_loads_its_scripts_late_hides_the_drawing_from_readers_and_links_the_list(String path)
            throws Exception {
        Document page = Jsoup.parse(body(path));
        assertThat(page.select("script")).hasSize(2).allMatch(script -> script.hasAttr("defer"));
        for (Element script : page.select("script")) {
            assertThat(served.get(script.attr("src")).headers().firstValue("Content-Type"))
                    .contains("text/javascript;charset=utf-8");
        }
        Element figure = page.select("figure.drawing").first();
        assertThat(figure).isNotNull();
        assertThat(figure.select(".stage").attr("aria-hidden")).isEqualTo("true");
        assertThat(body(figure.attr("data-around"))).startsWith("{\"iri\":");
        assertThat(body(figure.select("figcaption a").attr("href"))).contains("<h1>Around ");
    }

    @Test
    void only_pages_that_draw_load_scripts() throws Exception {
        for (String path : List.of("/", "/explore/compare", "/explore/document/ohio", "/search?q=shelter")) {
            assertThat(Jsoup.parse(body(path)).select("script")).as(path).isEmpty();
        }
    }

    @Test
    void the_drawing_has_the_version_of_the_graph_and_nothing_stands_around_what_is_not_there() throws Exception {
        HttpResponse<String> first = served.get(TEXAS + "&format=json");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(served.get(TEXAS + "&format=json", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(served.get(TEXAS + "&format=json").body()).isEqualTo(first.body());
        for (String path :
                List.of("/explore/around", "/explore/around?iri=urn:x", "/explore/around?iri=urn:x&format=json")) {
            assertThat(served.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
