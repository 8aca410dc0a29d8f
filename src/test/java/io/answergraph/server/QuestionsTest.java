package io.answergraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.store.CorpusGraph;
import io.answergraph.store.GraphStore;
import io.answergraph.store.QueryFile;
import io.answergraph.store.QueryPack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions of the pack and the editor over the corpus, as a browser without scripts sees them. */
class QuestionsTest {
    private static final QueryPack PACK = QueryPack.folder(Path.of("queries"));

    @TempDir
    private static Path temp;

    private static Served served;

    @BeforeAll
    static void start() {
        GraphStore store = CorpusGraph.read().store(temp.resolve("graph"));
        served = Served.of(store, Settings.defaults(Served.log(line -> {})).withQuestions(PACK));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Document page(String path) throws IOException, InterruptedException {
        return page(path, 200);
    }

    private static Document page(String path, int status) throws IOException, InterruptedException {
        HttpResponse<String> response = served.get(path);
        assertThat(response.statusCode()).as(path + ": " + response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        return Jsoup.parse(response.body(), served.at(path).toString());
    }

    private static String csv(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = served.get(path);
        assertThat(response.statusCode()).as(path + ": " + response.body()).isEqualTo(200);
        return response.body();
    }

    static Stream<QueryFile> pack() {
        return PACK.queries().stream();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/questions",
                "/questions/evidence?concept=case+management&state=TX",
                "/questions/missing-services?view=chart",
                "/questions/missing-services?view=map",
                "/editor?example=evidence",
                "/editor?run=yes"
            })
    void a_page_has_a_title_one_headline_a_name_for_every_field_and_no_script_or_style_in_it(String path)
            throws Exception {
        Document page = page(path);
        assertThat(page.title()).endsWith(" · answergraph");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("script:not([src]), style, [style], [onclick]")).isEmpty();
        for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
            boolean isNamed = field.closest("label") != null
                    || field.hasAttr("aria-label")
                    || !page.select("label[for=" + field.id() + "]").isEmpty();
            assertThat(isNamed).as(field.outerHtml()).isTrue();
        }
    }

    @Test
    void the_list_has_every_question_of_the_pack_by_group() throws Exception {
        Document page = page("/questions");
        assertThat(page.select(".questions li")).hasSameSizeAs(PACK.queries());
        assertThat(page.select("h2").eachText()).startsWith("Compare states", "Know one state", "Find gaps");
    }

    @ParameterizedTest
    @MethodSource("pack")
    void every_question_is_a_form_with_a_field_for_each_parameter_and_its_example_has_an_answer(QueryFile query)
            throws Exception {
        Document page = page("/questions/" + query.name());
        assertThat(page.select(".ask [name]").eachAttr("name"))
                .isEqualTo(query.parameters().stream()
                        .map(parameter -> parameter.name())
                        .toList());
        Element example = page.select("main a[href^=/questions/" + query.name() + "?]:contains( )")
                .first();
        Document answered =
                query.example().isEmpty() ? page : page(example.absUrl("href").replaceFirst("^https?://[^/]*", ""));
        assertThat(answered.select(".answer tbody tr")).isNotEmpty();
        assertThat(answered.select(".answer thead th"))
                .hasSameSizeAs(answered.select(".answer tbody tr:first-child td"));
    }

    @Test
    void the_address_holds_what_was_asked_and_the_form_shows_it_by_name() throws Exception {
        Document page = page("/questions/evidence?concept=case+management&state=tx");
        assertThat(page.select("select[name=state] option[selected]").text()).isEqualTo("Texas");
        assertThat(page.select("input[name=concept]").val()).isEqualTo("case management");
        assertThat(page.select("datalist option").eachAttr("value")).contains("case management", "agriculture");
        assertThat(page.select(".answer tbody td:first-child").eachText()).containsOnly("TX");
    }

    @Test
    void what_a_cell_names_is_a_link_to_its_page_and_a_status_has_a_word_and_a_shape() throws Exception {
        Element row = page("/questions/evidence?concept=case+management&state=TX")
                .select(".answer tbody tr")
                .first();
        assertThat(row).isNotNull();
        assertThat(row.select("a[href=/explore/state/TX]").eachText()).contains("TX", "Texas");
        assertThat(row.select("a[href^=/explore/concept]").eachText()).contains("case management");
        assertThat(row.select("a[href=/explore/document/texas]").text()).isEqualTo("texas");
        assertThat(row.select(".status").text()).matches("[●◌▲▽✕] \\w+");
    }

    @Test
    void rows_are_sorted_by_a_click_on_a_head_numbers_with_the_greatest_first() throws Exception {
        Document page = page("/questions/services-by-provider-count");
        Element head = page.select("th.number a").first();
        assertThat(head).isNotNull();
        Document sorted = page(head.attr("href"));
        List<Integer> numbers = sorted.select("tbody td:nth-child(2)").eachText().stream()
                .map(Integer::valueOf)
                .toList();
        assertThat(numbers).isSortedAccordingTo((one, other) -> other - one).hasSizeGreaterThan(5);
        assertThat(sorted.select("th[aria-sort=descending]").text()).startsWith("providers");
        assertThat(page(sorted.select("th[aria-sort] a").attr("href")).select("th[aria-sort=ascending]"))
                .hasSize(1);
    }

    @Test
    void a_long_answer_has_pages_that_together_have_every_row_once() throws Exception {
        String path = "/questions/state-profile";
        int rows = 0;
        Document page = page(path);
        for (Element link : page.select("nav[aria-label=Pages] a")) {
            rows += page(link.attr("href")).select(".answer tbody tr").size();
        }
        assertThat(page.select("h2:contains(Answer)").text()).contains(rows + " rows");
        assertThat(rows).isGreaterThan(400);
    }

    @Test
    void numbers_are_bars_with_a_label_and_the_number_the_greatest_first() throws Exception {
        Document page = page("/questions/services-by-provider-count?view=chart&least=3");
        assertThat(page.select("svg.bars g")).hasSameSizeAs(page.select(".answer tbody tr"));
        List<Integer> numbers = page.select("svg.bars text.number").eachText().stream()
                .map(Integer::valueOf)
                .toList();
        assertThat(numbers).isSortedAccordingTo((one, other) -> other - one).allMatch(number -> number >= 3);
        assertThat(page.select("svg.bars rect").first().attr("width")).isEqualTo("85.000%");
        assertThat(page.select("svg.bars a[href^=/explore/concept] text")).isNotEmpty();
    }

    @Test
    void a_chart_of_many_rows_says_how_many_have_no_bar() throws Exception {
        Document page = page("/questions/agencies-in-most-states?view=chart");
        int left = Integer.parseInt(page.select("figcaption").text().replaceFirst("(?s).*?(\\d+) more rows.*", "$1"));
        String rows = page.select("h2:contains(Answer)").text().replaceAll("\\D", "");
        assertThat(left + page.select("svg.bars g").size()).isEqualTo(Integer.parseInt(rows));
    }

    @Test
    void a_number_that_names_a_place_in_a_text_is_no_chart() throws Exception {
        assertThat(page("/questions/who-provides").select("nav[aria-label=Views]"))
                .isEmpty();
    }

    @Test
    void rows_about_states_are_a_map_by_number_or_by_status() throws Exception {
        Document numbers = page("/questions/missing-services?view=map");
        assertThat(numbers.select("svg.map a[aria-label^=Ohio]").attr("aria-label"))
                .matches("Ohio: \\d+ rows");
        Document lacking = page(
                numbers.select("nav[aria-label=Numbers] a:contains(lacking)").attr("href"));
        assertThat(lacking.select("svg.map a[aria-label^=Ohio]").attr("aria-label"))
                .matches("Ohio: \\d+ lacking");
        Document statuses = page("/questions/evidence?concept=case+management&view=map&by=status");
        assertThat(statuses.select("svg.map a[aria-label^=Texas]").attr("aria-label"))
                .matches("Texas: (asserted|lacking|hedged|recommended|denied) \\d+.*");
        assertThat(statuses.select("svg.map a[aria-label^=Texas] text").text()).matches("[●◌▲▽✕]");
    }

    @Test
    void an_answer_downloads_as_csv_and_json_whole_and_as_it_was_asked() throws Exception {
        Document page = page("/questions/industries-by-state?state=Ohio");
        List<String> lines =
                csv(page.select("a:contains(CSV)").attr("href")).lines().toList();
        assertThat(lines.getFirst()).startsWith("code,stateName,industry");
        assertThat(lines.subList(1, lines.size()))
                .hasSameSizeAs(page.select(".answer tbody tr"))
                .allMatch(line -> line.startsWith("OH,Ohio,"));
        assertThat(csv(page.select("a:contains(JSON)").attr("href"))).startsWith("{ \"head\"");
        assertThat(served.get("/questions/industries-by-state?state=Ohi&format=csv")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_sparql_beside_an_answer_has_the_values_in_it_and_gives_the_same_rows() throws Exception {
        Document page = page("/questions/industries-by-state?state=Ohio");
        String sparql = page.select(".sparql pre").text();
        assertThat(sparql)
                .contains("<https://w3id.org/answergraph/id/state/OH>")
                .doesNotContain("?state ");
        assertThat(served.ask(sparql, "Accept", "text/csv").body().lines())
                .hasSize(page.select(".answer tr").size());
        String editor = page.select(".sparql a").attr("href");
        assertThat(page(editor).select("textarea").val().strip()).isEqualTo(sparql.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/questions/industries-by-state?state=Ohi",
                "/questions/services-by-provider-count?least=many",
                "/questions/concepts-by-state?type=servise&state=Ohio"
            })
    void a_value_that_does_not_fit_is_told_kindly_and_kept_in_the_form(String path) throws Exception {
        HttpResponse<String> response = served.get(path);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("ETag")).isEmpty();
        Document page = Jsoup.parse(response.body());
        String value = path.replaceFirst(".*?=([^&]*).*", "$1");
        assertThat(page.select("[role=alert]").text()).contains("'" + value + "'");
        assertThat(page.select(".ask option[selected], .ask input[value=" + value + "]")
                        .outerHtml())
                .contains(value);
        assertThat(page.select(".answer")).isEmpty();
    }

    @Test
    void no_answer_is_told_with_its_reason_and_a_way_on() throws Exception {
        Document page = page("/questions/evidence?concept=agriculture&state=Utah");
        assertThat(page.select(".empty").text())
                .contains("No document is about Utah", "That is no denial", "any state", "any concept");
        assertThat(page(page.select(".empty a:contains(any state)").attr("href"))
                        .select(".answer tbody tr"))
                .isNotEmpty();
    }

    @Test
    void a_value_stays_a_value_whatever_is_in_it() throws Exception {
        for (String value : List.of("Ohio> } #", "\"><script>alert(1)</script>", "} DROP ALL {", "?x")) {
            Document page = page("/questions/industries-by-state?state=" + Served.encoded(value), 400);
            assertThat(page.select("script")).isEmpty();
            assertThat(page.select("[role=alert]").text()).contains("The graph knows no state");
        }
    }

    @Test
    void words_of_an_address_that_mean_nothing_are_passed_over() throws Exception {
        assertThat(page("/questions/documents?view=x&by=y&sort=-z&page=abc&page=0&other=1")
                        .select(".answer tbody tr"))
                .hasSize(10);
        assertThat(page("/questions/documents?page=9999").select(".answer tbody tr"))
                .hasSize(10);
        assertThat(served.get("/questions/no-such").statusCode()).isEqualTo(404);
    }

    @Test
    void the_editor_runs_a_query_without_scripts_and_keeps_one_that_cannot_be_run() throws Exception {
        Document first = page("/editor?run=yes");
        assertThat(first.select("#answer tbody tr")).hasSize(5);
        String typed = "SELECT ?s { ?s a <https://w3id.org/answergraph/ns#State> } LIMIT 3";
        Document page = page("/editor?run=yes&query=" + Served.encoded(typed));
        assertThat(page.select("#answer tbody a[href^=/explore/state/]")).hasSize(3);
        assertThat(page("/editor?query=" + Served.encoded(typed)).select("#answer"))
                .isEmpty();
        Document wrong = page("/editor?run=yes&query=SELEKT", 400);
        assertThat(wrong.select("[role=alert]").text()).contains("SELEKT");
        assertThat(wrong.select("textarea").val()).isEqualTo("SELEKT");
        assertThat(page("/editor?run=yes&query=" + Served.encoded("ASK {}"))
                        .select("#answer td")
                        .text())
                .isEqualTo("yes");
        assertThat(page("/editor?run=yes&query=" + Served.encoded("CONSTRUCT WHERE { ?s a ?t } LIMIT 2"))
                        .select("#answer tbody tr"))
                .hasSize(2);
    }

    @Test
    void the_editor_has_all_that_its_script_needs_and_loads_nothing_from_elsewhere() throws Exception {
        Document page = page("/editor?example=who-provides");
        assertThat(page.select("textarea").val()).contains("ag:provides");
        assertThat(page.select("form").attr("data-name")
                        + page.select("#editor").attr("data-name"))
                .contains("Which agency provides which service");
        assertThat(page.select("#editor").attr("data-endpoint")).isEqualTo("/answergraph/sparql");
        assertThat(page.select("[data-prefix=ag]").text()).isEqualTo("https://w3id.org/answergraph/ns#");
        for (Element loaded : page.select("script[src], link[rel=stylesheet]")) {
            String address = loaded.attr("src") + loaded.attr("href");
            assertThat(address).startsWith("/");
            HttpResponse<String> file = served.get(address);
            assertThat(file.statusCode()).as(address).isEqualTo(200);
            if (address.startsWith("/assets/")) {
                assertThat(file.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
            }
        }
        assertThat(served.get("/editor")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("script-src 'self';", "connect-src 'self';", "style-src 'self' 'unsafe-inline';");
        assertThat(served.get("/questions")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .doesNotContain("unsafe");
    }

    @Test
    void no_file_is_given_but_those_that_pages_load() throws Exception {
        String address = page("/editor").select("script[src]").attr("src");
        for (String path : List.of(
                "/assets/",
                "/assets/yasgui.min.js",
                address.replaceFirst("/[0-9a-f]+/", "/0000000000000000/"),
                address + ".map",
                "/assets/style.css")) {
            assertThat(served.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void a_page_is_another_when_the_pack_is() throws Exception {
        String tag = served.get("/questions").headers().firstValue("ETag").orElseThrow();
        assertThat(served.get("/questions", "If-None-Match", tag).statusCode()).isEqualTo(304);
        try (Endpoint other = Endpoint.start(served.store(), Settings.defaults(Served.log(line -> {})))) {
            URI address = other.address().resolve("/questions");
            HttpResponse<String> response =
                    served.send(address.toString(), request -> request.header("If-None-Match", tag));
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains("without questions");
        }
    }

    @Test
    void what_a_search_finds_leads_to_its_page_and_its_place() throws Exception {
        Document page = page("/search?q=shelter&type=label&type=question&type=sentence");
        List<String> found = page.select("article a").eachAttr("href");
        assertThat(found).hasSameSizeAs(page.select("article")).anyMatch(href -> href.startsWith("/explore/concept?"));
        Document sentences = page("/search?q=shelter&type=sentence");
        Element link = sentences.select("article a").first();
        assertThat(link).isNotNull();
        assertThat(link.attr("href")).startsWith("/explore/document/").contains("#");
        assertThat(served.get(link.attr("href").replaceFirst("#.*", "")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_hit_leads_to_its_sentence_which_is_marked() throws Exception {
        for (String type : List.of("sentence", "answer", "question")) {
            for (Element hit : page("/search?q=shelter&type=" + type).select("article")) {
                URI address = URI.create(hit.select("a").first().attr("href"));
                Document document = page(address.toString().replaceFirst("#.*", ""));
                Element place = document.getElementById(address.getFragment());
                assertThat(place).as(address.toString()).isNotNull();
                String words =
                        place.is(".passage") ? document.select(".passage").text() : place.text();
                assertThat(words.replaceAll("[●◌▲▽✕◆]", ""))
                        .contains(hit.select("mark").first().text());
                assertThat(place.is(".sentence, .passage, h2")).isTrue();
            }
        }
    }

    @Test
    void a_search_that_cannot_be_read_is_told_above_the_form() throws Exception {
        HttpResponse<String> answer = served.get("/search?q=%22half", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains("quotation mark");
        assertThat(Jsoup.parse(answer.body())
                        .select("form.seeking input[name=q]")
                        .attr("value"))
                .isEqualTo("\"half");
    }

    @Test
    void every_page_has_a_search_box() throws Exception {
        for (String path : List.of(
                "/",
                "/explore/compare",
                "/explore/state/TX",
                "/questions",
                "/editor",
                "/search?q=shelter",
                "/reference/",
                "/about/id/state/TX",
                "/explore/programs")) {
            assertThat(page(path).select("form[role=search] input[name=q]"))
                    .as(path)
                    .hasSize(1);
        }
    }
}
