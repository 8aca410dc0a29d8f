package io.answergraph.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.OntologyFolder;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceTest {
    private static final String BASE = Iris.DEFAULT_BASE;
    private static final LoadedOntology ONTOLOGY = OntologyFolder.load(Path.of("ontology"), BASE);
    private static final Reference REFERENCE = Reference.of(ONTOLOGY);
    private static final SortedMap<String, Document> PAGES = pages(REFERENCE);

    static Stream<Map<String, Document>> sites() {
        LoadedOntology recipes = OntologyFolder.load(Path.of("src/test/resources/recipes/ontology"), BASE);
        return Stream.of(PAGES, pages(Reference.of(recipes)));
    }

    private static SortedMap<String, Document> pages(Reference reference) {
        SortedMap<String, Document> pages = new TreeMap<>();
        for (String page : reference.pages()) {
            pages.put(page + ".html", Jsoup.parse(reference.render(page, Linking.files(page))));
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("sites")
    void no_link_is_broken(Map<String, Document> site) {
        Set<String> broken = new TreeSet<>();
        int seen = 0;
        for (Map.Entry<String, Document> page : site.entrySet()) {
            for (Element link : page.getValue().select("a[href], link[href]")) {
                String href = link.attr("href");
                seen++;
                if (!href.startsWith("http://")
                        && !href.startsWith("https://")
                        && !leadsOn(site, page.getKey(), href)) {
                    broken.add(page.getKey() + ": " + href);
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(seen).isGreaterThan(100);
    }

    private static boolean leadsOn(Map<String, Document> site, String from, String href) {
        URI target = URI.create("file:/").resolve(from).resolve(href);
        String path = target.getPath().substring(1);
        if (path.equals("style.css")) {
            return true;
        }
        Document page = site.get(path);
        return page != null && (target.getFragment() == null || page.getElementById(target.getFragment()) != null);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void every_page_can_be_reached_from_the_front_page(Map<String, Document> site) {
        Set<String> reached = new HashSet<>();
        follow(site, "index.html", reached);

        assertThat(reached).containsAll(site.keySet());
    }

    private static void follow(Map<String, Document> site, String page, Set<String> reached) {
        if (site.containsKey(page) && reached.add(page)) {
            for (Element link : site.get(page).select("a[href]")) {
                URI target = URI.create("file:/").resolve(page).resolve(link.attr("href"));
                if ("file".equals(target.getScheme())) {
                    follow(site, target.getPath().substring(1), reached);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void no_page_has_an_id_twice_or_needs_anything_from_elsewhere(Map<String, Document> site) {
        assertThat(site).allSatisfy((path, page) -> {
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
            assertThat(page.select("script, img, iframe, link:not([rel=stylesheet])"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("h1")).as(path).hasSize(1);
        });
    }

    @Test
    void the_same_ontology_gives_the_same_bytes() {
        Reference again = Reference.of(OntologyFolder.load(Path.of("ontology"), BASE));

        assertThat(again.pages()).isEqualTo(REFERENCE.pages());
        for (String page : again.pages()) {
            assertThat(again.render(page, Linking.files(page))).isEqualTo(REFERENCE.render(page, Linking.files(page)));
        }
    }

    @Test
    void every_term_scheme_concept_state_and_body_is_told_of() {
        assertThat(ONTOLOGY.ontology().concepts())
                .allSatisfy(concept ->
                        assertThat(REFERENCE.address(concept.id().iri())).isPresent());
        assertThat(ONTOLOGY.ontology().bodies())
                .allSatisfy(
                        body -> assertThat(REFERENCE.address(body.id().iri())).isPresent());
        assertThat(ONTOLOGY.ontology().cues())
                .allSatisfy(cue -> assertThat(REFERENCE.address(cue.id().iri())).isPresent());
        assertThat(REFERENCE.address(Ag.Claim.getURI())).contains("ontology#Claim");
        assertThat(REFERENCE.address(Ag.label.getURI())).contains("ontology#label");
        assertThat(REFERENCE.address(Ag.Label.getURI())).contains("ontology#Label");
        assertThat(REFERENCE.address(BASE + "frame/advice")).contains("frames#advice");
        assertThat(REFERENCE.address(BASE + "scheme/industry")).contains("scheme/industry");
        assertThat(REFERENCE.address(BASE + "factor/language-barriers")).contains("factor/language-barriers");
        assertThat(REFERENCE.address("https://w3id.org/answergraph/ns")).contains("ontology");
        assertThat(REFERENCE.address("https://nowhere.example/")).isEmpty();
    }

    @Test
    void a_concept_tells_its_words_its_notes_its_place_in_the_tree_and_its_matches() {
        Document page = PAGES.get("industry/dairy-farming.html");

        assertThat(page.select("h1").text()).startsWith("dairy farming");
        assertThat(page.select(".trail a").eachText())
                .containsExactly("Industries", "land, water and natural resources", "agriculture", "animal husbandry");
        assertThat(page.select(".words li").eachText()).contains("dairy farm");
        assertThat(page.select(".facts > div").eachText())
                .anySatisfy(fact -> assertThat(fact).contains("exactly").contains("Dairy Cattle and Milk Production"));
        assertThat(PAGES.get("agency-kind/law-enforcement.html").select(".note").text())
                .contains("Officers and officials are people, not bodies.");
    }

    @Test
    void a_label_that_counts_under_conditions_only_is_told_with_them() {
        assertThat(PAGES.get("state/AL.html").select("tbody tr").eachText()).contains("AL after , case-sensitive true");
    }

    @Test
    void a_property_tells_of_what_it_is_said_and_what_it_names() {
        Element entry = PAGES.get("ontology.html").getElementById("inAnswerTo");

        assertThat(entry.select(".facts > div").eachText()).contains("said of claim sentence", "names schema:Question");
        assertThat(entry.text()).contains("For example");
    }

    @Test
    void the_front_page_gives_credit_where_licences_ask_for_it() {
        assertThat(PAGES.get("index.html").text())
                .contains("credit: GeoNames, https://www.geonames.org", "credit: IPTC, https://iptc.org");
    }

    @Test
    void a_server_links_the_pages_as_it_likes() {
        Linking linking = new Linking(path -> "/id/" + path, "/style.css");
        Document page = Jsoup.parse(REFERENCE.render("scheme/factor", linking));

        assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo("/style.css");
        assertThat(page.select(".tree a").eachAttr("href")).contains("/id/factor/language-barriers");
        assertThatThrownBy(() -> REFERENCE.render("nothing", linking)).isInstanceOf(IllegalArgumentException.class);
    }
}
