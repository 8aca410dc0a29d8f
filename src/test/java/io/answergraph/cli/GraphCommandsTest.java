package io.answergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on a graph that is there. */
class GraphCommandsTest {
    @TempDir
    private static Path folder;

    private static String store = "";

    @BeforeAll
    static void build() {
        store = folder.resolve("store").toString();
        String vermont = Page.in(folder, "vermont.txt", Page.VERMONT);
        String utah = Page.in(folder, "utah.txt", Page.UTAH);
        Ran.program("build", vermont, utah, "--store", store).ended(0);
    }

    private static Ran query(String... rest) {
        String[] arguments = new String[rest.length + 3];
        arguments[0] = "query";
        System.arraycopy(rest, 0, arguments, 1, rest.length);
        arguments[rest.length + 1] = "--store";
        arguments[rest.length + 2] = store;
        return Ran.program(arguments);
    }

    @Test
    void a_table_shows_short_names() {
        Ran ran = query("-e", "SELECT ?page { ?page a schema:FAQPage } ORDER BY ?page")
                .ended(0);
        assertThat(ran.out().lines()).hasSize(4).first().asString().contains("page");
    }

    @Test
    void answers_come_in_every_format() {
        String select = "SELECT ?n { ?page a schema:FAQPage ; schema:name ?n } ORDER BY ?n";
        assertThat(query("-e", select, "--format", "csv").ended(0).out()).startsWith("n\r\n");
        assertThat(query("-e", select, "--format", "tsv").ended(0).out()).startsWith("?n\n");
        assertThat(query("-e", select, "--format", "json").ended(0).out()).contains("\"bindings\"");
        assertThat(query("-e", select, "--json").ended(0).out()).contains("\"bindings\"");
        assertThat(query("-e", select, "--format", "xml").ended(0).out()).contains("<sparql");
        assertThat(query("-e", select, "--format", "md").ended(0).out()).startsWith("| n |\n| --- |\n| Migrant");
    }

    @Test
    void every_form_of_query_is_answered() {
        assertThat(query("-e", "ASK { ?c a ag:Claim }").ended(0).out()).isEqualTo("yes\n");
        assertThat(query("-e", "ASK { ?c a ag:Claim }", "--json").ended(0).out())
                .contains("true");
        assertThat(query("-e", "CONSTRUCT { ?p a ag:Page } WHERE { ?p a schema:FAQPage }")
                        .ended(0)
                        .out())
                .contains("ag:Page");
        assertThat(query("-e", "DESCRIBE ?p WHERE { ?p a schema:FAQPage }")
                        .ended(0)
                        .out())
                .contains("schema:FAQPage");
    }

    @Test
    void a_query_can_search_the_texts() {
        String select = "PREFIX text: <http://jena.apache.org/text#>"
                + " SELECT ?page { ?page text:query (schema:name 'migrant -nothing') } ORDER BY ?page";
        Ran ran = query("-e", select, "--format", "csv").ended(0);
        assertThat(ran.out().lines()).hasSize(3).anyMatch(line -> line.endsWith("doc/utah"));
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void a_query_sees_the_run_graph_of_its_own_store() {
        assertThat(query("-e", "ASK { GRAPH <urn:x-arq:DefaultGraph> { ?run prov:startedAtTime ?time } }")
                        .ended(0)
                        .out())
                .isEqualTo("yes\n");
    }

    @Test
    void a_query_without_answers_says_so() {
        Ran ran = query("-e", "SELECT ?x { ?x a ag:Nothing }").ended(0);
        assertThat(ran.err()).contains("No answers");
    }

    @Test
    void a_query_that_is_not_sparql_is_a_mistake_with_its_place() {
        assertThat(query("-e", "SELECT ?x {\n  ?x a }").ended(2).err()).contains("line 2, column 8");
    }

    @Test
    void a_question_that_comes_with_the_program_is_no_query_of_ones_own() {
        assertThat(query("evidence").ended(2).err()).contains("'answergraph ask evidence'");
    }

    @Test
    void parameters_are_bound_and_checked() {
        String file = Page.in(
                folder,
                "titles.rq",
                "# title: Titles\n# param: n string - The title\nSELECT ?p { ?p a schema:FAQPage ; schema:name ?n }");
        assertThat(query(file, "--param", "n=Migrant/Refugee Trafficking in Utah", "--format", "csv")
                        .ended(0)
                        .out())
                .contains("doc/utah")
                .doesNotContain("doc/vermont");
        assertThat(query(file, "--param", "n=\" } ; DROP ALL #", "--format", "csv")
                        .ended(0)
                        .out())
                .isEqualTo("p\r\n");
        assertThat(query(file, "--param", "m=1").ended(2).err()).contains("no parameter 'm'");
    }

    @Test
    void a_missing_query_file_is_named() {
        assertThat(query(folder + "/none.rq").ended(3).err()).contains("none.rq");
    }

    @Test
    void a_missing_store_is_named_with_the_way_to_make_it() {
        String nowhere = folder + "/nowhere";
        assertThat(Ran.program("stats", "--store", nowhere).ended(3).err()).contains(nowhere, "answergraph build");
    }

    @Test
    void an_export_is_packed_by_name_and_whole() throws IOException {
        Path file = folder.resolve("all.ttl.gz");
        Ran.program("export", "--out", file.toString(), "--store", store).ended(0);
        byte[] unpacked;
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            unpacked = in.readAllBytes();
        }
        String plain = Ran.program("export", "--format", "ttl", "--store", store)
                .ended(0)
                .out();
        assertThat(new String(unpacked, java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(plain);
    }

    @Test
    void an_export_that_cannot_be_written_is_an_environment_failure() {
        Ran ran = Ran.program("export", "--out", folder + "/no/such/folder/all.nq", "--store", store)
                .ended(3);
        assertThat(ran.err()).contains("no/such/folder/all.nq", "--out");
    }

    @Test
    void documents_are_listed_and_removed_by_name() {
        String other = folder.resolve("other").toString();
        Ran.program("build", folder + "/vermont.txt", folder + "/utah.txt", "--store", other)
                .ended(0);
        assertThat(Ran.program("remove", "utha", "--store", other).ended(2).err())
                .contains("Did you mean 'utah'?");
        Ran.program("remove", "utah", "--store", other).ended(0);
        assertThat(Ran.program("list", "--json", "--store", other).ended(0).out())
                .contains("\"document\" : \"vermont\"", "\"questions\" : 2")
                .doesNotContain("utah");
    }

    @Test
    void a_mention_is_explained_by_its_sentence() {
        String mention = query("-e", "SELECT ?m { ?m nif:anchorOf \"Agriculture\" ; a ag:Mention }", "--format", "tsv")
                .ended(0)
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        Ran ran = Ran.program("explain", mention, "--store", store).ended(0);
        assertThat(ran.out())
                .contains("vermont.txt", "question 2: Which industries in Vermont are prone to trafficking?")
                .contains("[Agriculture] and construction are common industries.", "found by", "asserted");
    }

    @Test
    void a_claim_and_its_fact_lead_to_the_same_words() {
        String row = query(
                        "-e",
                        "SELECT ?c ?s ?p ?o { ?c a ag:Claim ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o }"
                                + " ORDER BY ?c LIMIT 1",
                        "--format",
                        "csv")
                .ended(0)
                .out();
        Matcher matcher = Pattern.compile("\\r\\n(.+),(.+),(.+),(.+)\\r\\n").matcher(row);
        assertThat(matcher.find()).isTrue();
        String claim = Ran.program("explain", matcher.group(1), "--store", store)
                .ended(0)
                .out();
        String fact = Ran.program("explain", matcher.group(2), matcher.group(3), matcher.group(4), "--store", store)
                .ended(0)
                .out();
        assertThat(fact).contains(claim.lines().toList());
        assertThat(claim).contains("question ", "[", "characters ");
    }

    @Test
    void a_document_is_explained_by_its_claims() {
        String utah =
                Ran.program("explain", "doc/utah", "--store", store).ended(0).out();
        assertThat(utah).contains("doc:utah/claim/", "lack of [shelter]").doesNotContain("vermont");
    }

    @Test
    void a_graph_is_exported_by_the_name_that_other_commands_show() {
        String named = Ran.program("export", "--graph", "utah", "--store", store)
                .ended(0)
                .out();
        assertThat(Ran.program("export", "--graph", "doc/utah", "--store", store)
                        .ended(0)
                        .out())
                .isEqualTo(named)
                .isNotEmpty();
    }

    @Test
    void choices_are_shown_as_they_are_typed() {
        assertThat(Ran.program("query", "--help").ended(0).out()).contains("table, md, csv, tsv, json, xml");
        assertThat(Ran.program("export", "--help").ended(0).out()).contains("ttl, trig, nt, nq");
        assertThat(Ran.program("build", "--help").ended(0).out()).contains("warning, error");
    }

    @Test
    void quotes_in_a_value_are_taken_as_they_are() {
        Ran ran = Ran.program("ask", "--store", store, "evidence", "--concept", "O\"Brien's } #")
                .ended(2);
        assertThat(ran.err()).contains("'O\"Brien's } #'").doesNotContain("WARN");
    }

    @Test
    void what_the_graph_does_not_know_is_said_to_be_unknown() {
        assertThat(Ran.program("explain", "https://example.org/x", "--store", store)
                        .ended(1)
                        .err())
                .contains("claims nothing of https://example.org/x");
        assertThat(Ran.program("explain", "nonsense", "--store", store).ended(2).err())
                .contains("'nonsense' is no IRI");
    }

    @Test
    void the_graph_keeps_all_shapes() {
        assertThat(Ran.program("validate", "--store", store).ended(0).err()).contains("conforms to all shapes");
        assertThat(Ran.program("validate", "--json", "--store", store)
                        .ended(0)
                        .out()
                        .strip())
                .isEqualTo("[ ]");
    }

    @Test
    void statistics_come_as_a_table_and_as_json() {
        assertThat(Ran.program("stats", "--store", store).ended(0).out()).contains("2 documents", "Industry");
        assertThat(Ran.program("stats", "--json", "--store", store).ended(0).out())
                .contains("\"questions\" : 3");
    }
}
