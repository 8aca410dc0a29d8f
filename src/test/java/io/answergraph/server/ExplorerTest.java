package io.answergraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.store.CorpusGraph;
import io.answergraph.store.GraphStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.update.UpdateFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The explorer over the corpus, as a browser without scripts sees it. */
class ExplorerTest {
    @TempDir
    private static Path temp;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private static GraphStore store;
    private static Endpoint endpoint;

    @BeforeAll
    static void start() {
        store = CorpusGraph.read().store(temp.resolve("graph"));
        endpoint = Endpoint.start(store, Settings.defaults(Served.log(line -> {})));
    }

    @AfterAll
    static void stop() {
        endpoint.close();
        store.close();
        CLIENT.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = endpoint.address().resolve(path);
        return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static Document page(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path + ": " + response.body()).isEqualTo(200);
        return Jsoup.parse(response.body(), endpoint.address().resolve(path).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/explore/",
                "/explore/compare",
                "/explore/compare?type=industry&state=TX&state=Maine",
                "/explore/state/TX",
                "/explore/state/UT",
                "/explore/document/ohio",
                "/explore/concept?iri=https://w3id.org/answergraph/id/industry/agriculture"
            })
    void a_page_has_a_title_one_headline_a_name_for_every_field_and_no_script_or_style_in_it(String path)
            throws Exception {
        Document page = page(path);
        assertThat(page.title()).endsWith(" · answergraph");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("script:not([src]), style, [style], [onclick]")).isEmpty();
        for (Element field : page.select("input, select")) {
            assertThat(field.closest("label")).as(field.outerHtml()).isNotNull();
        }
        for (Element link : page.select("a")) {
            assertThat(link.text() + link.attr("aria-label"))
                    .as(link.outerHtml())
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/explore/compare?type=industry&open=https%3A%2F%2Fw3id.org%2Fanswergraph%2Fid%2Findustry%2Fagriculture",
                "/explore/concept?iri=https://w3id.org/answergraph/id/service/shelter-and-housing",
                "/explore/concept?iri=https://w3id.org/answergraph/id/industry/building-and-making",
                "/explore/agency?iri=https://w3id.org/answergraph/id/agency/federal-bureau-of-investigation"
            })
    void every_link_of_a_page_leads_somewhere_and_every_fragment_to_a_place_on_it(String path) throws Exception {
        TreeSet<String> addresses = new TreeSet<>();
        for (Element link : page(path).select("a[href]")) {
            String href = link.absUrl("href");
            if (href.startsWith(endpoint.address().toString()) && !href.contains("format=csv")) {
                addresses.add(href.replaceFirst("(open=[^#]*)?#.*", ""));
            }
        }
        assertThat(addresses).hasSizeGreaterThan(20);
        for (String address : addresses) {
            assertThat(get(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    @Test
    void a_heading_that_groups_concepts_has_a_page_with_what_is_below_it() throws Exception {
        Document concept = page("/explore/concept?iri=https://w3id.org/answergraph/id/industry/construction");
        Element broader = concept.select(".facts dt:contains(broader) + dd a").first();
        assertThat(broader).isNotNull();
        Document heading = page(broader.attr("href"));
        assertThat(heading.select("h1").text()).isEqualTo(broader.text());
        assertThat(heading.select(".facts dt:contains(narrower) + dd a").eachText())
                .contains("construction");
        assertThat(heading.select("table.matrix tbody th").eachText()).contains("construction");
    }

    @Test
    void many_other_names_are_closed_until_they_are_wanted() throws Exception {
        Document page = page("/explore/concept?iri=https://w3id.org/answergraph/id/service/shelter-and-housing");
        Element names =
                page.select(".facts dt:contains(also called) + dd > details").first();
        assertThat(names).isNotNull();
        assertThat(names.hasAttr("open")).isFalse();
        assertThat(names.select("summary").text()).isEqualTo(names.select("li").size() + " other names");
    }

    @Test
    void a_concept_is_at_the_address_of_concepts_whether_it_has_a_notation_or_not() throws Exception {
        String concepts =
                "/explore/concept?iri=" + Served.encoded("https://w3id.org/answergraph/id/service/emergency-shelter");
        for (String path : List.of(
                "/explore/state/TX",
                "/explore/document/texas",
                "/explore/compare?type=service",
                "/explore/around?iri=https://w3id.org/answergraph/id/service/shelter-and-housing",
                "/explore/concept?iri=https://w3id.org/answergraph/id/service/shelter-and-housing")) {
            assertThat(page(path)
                            .select("a[href^=/explore/][href$=emergency-shelter]")
                            .eachAttr("href"))
                    .as(path)
                    .isNotEmpty()
                    .containsOnly(concepts);
        }
        assertThat(page("/explore/state/TX").select("a[href^=/explore/agency]").eachText())
                .contains("Mosaic Family Services in all states");
    }

    @Test
    void a_state_on_the_map_of_a_concept_leads_to_the_sentences_that_the_map_counts() throws Exception {
        Element texas = page("/explore/?concept=shelter+and+housing")
                .select("svg a[aria-label^=Texas:]")
                .first();
        assertThat(texas).isNotNull();
        Element opened = page(texas.attr("href")).getElementById("TX");
        assertThat(opened).isNotNull();
        assertThat(opened.select(".status").eachText().stream()
                        .map(status -> status.replaceFirst("^\\S+ ", ""))
                        .toList())
                .isEqualTo(List.of(texas.attr("aria-label")
                        .replaceFirst("Texas: ", "")
                        .replaceFirst(", conflict", "")
                        .split(", ")));
        assertThat(opened.select("blockquote")).isNotEmpty();
    }

    @Test
    void the_overview_is_small_and_counts_the_documents() throws Exception {
        String body = get("/explore/").body();
        assertThat(body.length()).isLessThan(200_000);
        assertThat(body).contains("10 documents about 10 states answer 153 questions");
    }

    @Test
    void every_state_on_the_map_is_a_link_with_a_name_and_says_in_words_what_its_shade_says() throws Exception {
        Document page = page("/explore/?concept=agriculture");
        assertThat(page.select("svg a[href]")).hasSize(51);
        assertThat(page.select("svg a[aria-label^=California:]").attr("aria-label"))
                .matches("California: (asserted|hedged) \\d+.*");
        assertThat(page.select("svg a[aria-label^=California:] text").text()).isEqualTo("●");
        assertThat(page.select("svg a[aria-label^=Utah:]").attr("aria-label")).isEqualTo("Utah: no document");
        assertThat(page("/explore/?show=lacking")
                        .select("svg a[aria-label^=Texas]")
                        .attr("aria-label"))
                .matches("Texas: \\d+ lacking claims");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/explore/?concept=agricultur", "/explore/compare?concept=agricultur"})
    void a_name_that_the_graph_does_not_know_is_told_on_the_page_with_the_nearest(String path) throws Exception {
        assertThat(page(path).select("[role=alert]").text()).contains("agricultur", "Did you mean 'agriculture'?");
    }

    @Test
    void what_is_typed_into_a_form_stays_text() throws Exception {
        String hostile = "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E";
        for (String path : new String[] {
            "/explore/?concept=", "/explore/compare?concept=", "/explore/compare?open=", "/explore/compare?state="
        }) {
            assertThat(page(path + hostile).select("script")).as(path).isEmpty();
        }
    }

    @Test
    void a_cell_of_the_matrix_leads_to_its_sentences_side_by_side_with_words_and_cues_marked() throws Exception {
        Element cell = page("/explore/compare?type=service&status=lacking")
                .select("td a.open:has(.lacking)")
                .first();
        assertThat(cell).isNotNull();
        Document page = page(cell.attr("href"));
        String state = URI.create(cell.absUrl("href")).getFragment();
        Element column = page.getElementById(state);
        assertThat(column).isNotNull();
        assertThat(column.select("blockquote mark")).isNotEmpty();
        assertThat(column.select("u")).isNotEmpty();
        assertThat(column.select(".status").text()).contains("lacking");
    }

    @Test
    void the_matrix_says_which_kind_of_empty_a_cell_is_and_is_a_table_for_spreadsheets_too() throws Exception {
        assertThat(page("/explore/compare?type=industry")
                        .select("td span.quiet")
                        .eachText())
                .contains("not named");
        HttpResponse<String> table = get("/explore/compare?type=industry&state=Maine&format=csv");
        assertThat(table.headers().firstValue("Content-Type")).contains("text/csv;charset=utf-8");
        assertThat(table.body()).startsWith("type,notation,name,iri,ME,ME found\r\nindustry,");
    }

    @Test
    void a_long_matrix_comes_in_pages_that_together_are_the_table_for_spreadsheets() throws Exception {
        TreeSet<String> shown = new TreeSet<>();
        String next = "/explore/compare?type=agency";
        int pages = 0;
        while (!next.isEmpty()) {
            Document page = page(next);
            shown.addAll(page.select("tbody th a").eachAttr("abs:href"));
            next = page.select("nav.pages a[rel=next]").attr("href");
            pages++;
        }
        long rows =
                get("/explore/compare?type=agency&format=csv").body().lines().count() - 1;
        assertThat(pages).isGreaterThan(1);
        assertThat(shown).hasSize((int) rows);
        assertThat(page("/explore/compare?type=agency&page=99")
                        .select("nav.pages")
                        .text())
                .startsWith("Page " + pages + " of " + pages);
        assertThat(get("/explore/compare?page=0").statusCode()).isEqualTo(400);
    }

    @Test
    void a_document_shows_its_whole_text_with_every_mention_at_the_fragment_of_its_iri() throws Exception {
        Document page = page("/explore/document/ohio");
        String shown = page.select(".edition").first().wholeText().replaceAll("[●◌▲▽✕◆]", "");
        assertThat(shown.replaceAll("\\s+", " "))
                .contains(Files.readString(Path.of("corpus/ohio.txt"))
                        .replace("\uFEFF", "")
                        .replaceAll("\\s+", " ")
                        .strip());
        assertThat(page.select("h2[id^=q]")).hasSize(15);
        assertThat(page.select(".named[id^=char=]")).hasSizeGreaterThan(50);
        assertThat(page.select(".named.asserted > a.sign[aria-label]")).isNotEmpty();
        assertThat(page.select(".named .named")).isNotEmpty();
    }

    @Test
    void a_document_marks_the_words_that_its_address_names_and_no_others() throws Exception {
        Element found = page("/explore/document/ohio?answer=1&from=0&to=6").getElementById("found");
        assertThat(found).isNotNull();
        assertThat(found.text()).isEqualTo("It is.");
        for (String asked :
                List.of("answer=99&from=0&to=6", "answer=1&from=6&to=0", "answer=x&from=0&to=6", "from=1")) {
            assertThat(page("/explore/document/ohio?" + asked).select("#found"))
                    .as(asked)
                    .isEmpty();
        }
        assertThat(page("/explore/document/ohio?answer=1&from=0&to=99999999").select("#found"))
                .isNotEmpty();
    }

    @Test
    void the_iri_of_a_document_shows_its_text_to_people_and_is_small() throws Exception {
        HttpResponse<String> response = CLIENT.send(
                HttpRequest.newBuilder(endpoint.address().resolve("/id/doc/texas"))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body().length()).isLessThan(200_000);
        Document page = Jsoup.parse(response.body());
        assertThat(page.select(".named[id^=char=]")).hasSizeGreaterThan(50);
        assertThat(page.select(".sentence[id^=char=]")).hasSizeGreaterThan(50);
        assertThat(page.select("u[id*=&cue=]")).isNotEmpty();
        for (Element format : page.select("a[rel=alternate]")) {
            assertThat(get(format.attr("href"))
                            .headers()
                            .firstValue("Content-Type")
                            .orElse(""))
                    .as(format.outerHtml())
                    .doesNotContain("html");
        }
    }

    @Test
    void a_sentence_leads_to_its_words_in_the_document() throws Exception {
        Element link = page("/explore/state/TX").select("blockquote footer a").first();
        assertThat(link).isNotNull();
        URI address = URI.create(link.absUrl("href"));
        assertThat(page(address.toString()).getElementById(address.getFragment()))
                .isNotNull();
    }

    @Test
    void what_is_not_in_the_graph_has_no_page() throws Exception {
        for (String path : List.of(
                "/explore/state/XX", "/explore/document/no/such", "/explore/concept?iri=urn:x", "/explore/agency")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void nothing_that_a_document_says_becomes_markup_or_an_address_to_run() throws Exception {
        String evil = "<script>alert(1)</script>";
        try (Served other = Served.start(temp.resolve("hostile"), Settings.defaults(Served.log(line -> {})))) {
            String document = other.store().iris().base() + "doc/evil";
            other.store().edit(UpdateFactory.create("""
                    PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
                    PREFIX schema: <https://schema.org/>
                    INSERT DATA { GRAPH <%1$s> {
                      <%1$s> a schema:FAQPage ; schema:name "%2$s" ; schema:url "javascript:alert(1)" ;
                        schema:mainEntity <%1$s/q1> .
                      <%1$s/q1> schema:position 1 ; schema:name "%2$s?" .
                      <%1$s#char=0,60> nif:sourceUrl <%1$s> ; nif:isString "1. %2$s? %2$s" .
                    } }
                    """.formatted(document, evil)), Duration.ofMinutes(1));
            for (String path : List.of("/explore/", "/explore/document/evil")) {
                HttpResponse<String> response = other.get(path);
                assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
                Document page = Jsoup.parse(response.body());
                assertThat(page.text()).contains(evil);
                assertThat(page.select("script, a[href^=javascript]")).isEmpty();
            }
        }
    }
}
