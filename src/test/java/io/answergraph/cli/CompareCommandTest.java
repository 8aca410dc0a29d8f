package io.answergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** States of two documents written for this test, side by side. */
class CompareCommandTest {
    private static final String OHIO = """
            Migrant/Refugee Trafficking in Ohio

            1. Which services are offered to victims in Ohio?

            Shelters are open in every county. Legal assistance is offered by <b>lawyers</b>.

            2. What is lacking in Ohio?

            There is a lack of shelter in rural areas. There are no hotlines in Ohio.
            """;
    private static final String IOWA = """
            Migrant/Refugee Trafficking in Iowa

            1. Which industries in Iowa are prone to trafficking?

            Dairy farms and meatpacking are common industries. There may be trafficking in construction.
            """;

    @TempDir
    private static Path folder;

    private static String store = "";

    @BeforeAll
    static void build() {
        store = folder.resolve("store").toString();
        Ran.program("build", Page.in(folder, "ohio.txt", OHIO), Page.in(folder, "iowa.txt", IOWA), "--store", store)
                .ended(0);
    }

    private static Ran compare(String... rest) {
        String[] arguments = new String[rest.length + 3];
        arguments[0] = "compare";
        System.arraycopy(rest, 0, arguments, 1, rest.length);
        arguments[rest.length + 1] = "--store";
        arguments[rest.length + 2] = store;
        return Ran.program(arguments);
    }

    @Test
    void gives_programs_every_place_with_its_words() throws IOException {
        JsonNode rows = new ObjectMapper()
                .readTree(compare("--type", "service", "--json").ended(0).out())
                .get("rows");
        JsonNode shelter = StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.get("notation").asText().equals("S01"))
                .findFirst()
                .orElseThrow();

        assertThat(shelter.get("cells").get(0).get("empty").asText()).isEqualTo("not asked");
        JsonNode ohio = shelter.get("cells").get(1);
        assertThat(ohio.get("status").asText()).isEqualTo("lacking");
        assertThat(ohio.get("conflict").asBoolean()).isTrue();
        assertThat(ohio.get("counts").toString()).isEqualTo("{\"asserted\":1,\"lacking\":1}");
        JsonNode lacking = ohio.get("evidence").get(1);
        assertThat(lacking.get("cues").get(0).asText()).isEqualTo("lack of");
        assertThat(OHIO.substring(
                        lacking.get("start").asInt(), lacking.get("end").asInt()))
                .isEqualTo(lacking.get("words").asText());
    }

    @Test
    void shows_every_status_with_counts_and_the_kinds_of_empty() {
        String table = compare("--type", "service").ended(0).out();

        assertThat(table.lines().findFirst().orElseThrow()).matches(" service +\\| Iowa +\\| Ohio *");
        assertThat(table)
                .containsPattern("shelter and housing +\\| not asked +\\| asserted 1, lacking 1 \\(conflict\\)");
        assertThat(compare("--type", "industry").ended(0).out())
                .containsPattern("construction +\\| hedged 1 +\\| not asked");
    }

    @Test
    void takes_states_by_name_and_code_in_their_order() {
        assertThat(compare("OH", "iowa", "--type", "service").ended(0).out())
                .containsPattern("service +\\| Ohio +\\| Iowa");
        assertThat(compare("Ohoi").ended(2).err()).contains("knows no state 'Ohoi'. Did you mean 'Ohio'?");
        assertThat(compare("--type", "servise").ended(2).err()).contains("Did you mean 'service'?");
    }

    @Test
    void a_table_of_values_has_one_status_with_its_mark_and_all_that_were_found() {
        String csv = compare("--type", "service", "--format", "csv").ended(0).out();

        assertThat(csv).startsWith("type,notation,name,iri,IA,IA found,OH,OH found\r\n");
        assertThat(csv)
                .containsPattern(
                        "(?m)^service,.*,shelter and housing,.*,not asked,,lacking \\(conflict\\),asserted 1; lacking 1$");
    }

    @Test
    void markdown_is_text_and_no_markup() {
        assertThat(compare("--type", "service", "--format", "markdown").ended(0).out())
                .startsWith("| service | Iowa | Ohio |\n| --- | --- | --- |\n")
                .contains("| shelter and housing | not asked | asserted 1, lacking 1 (conflict) |");
        assertThat(Table.markdown(java.util.List.of("a|b"), java.util.List.of(java.util.List.of("*x* <b> [y](z)"))))
                .isEqualTo("| a\\|b |\n| --- |\n| \\*x\\* \\<b\\> \\[y\\](z) |");
    }

    @Test
    void a_page_stands_alone_and_opens_each_cell_on_its_marked_sentences() throws IOException {
        Path file = folder.resolve("page.html");
        compare("--type", "service", "--out", file.toString()).ended(0);
        Document page = Jsoup.parse(Files.readString(file));

        assertThat(page.select("script, link, img, b")).isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("th[scope=row]").eachText()).contains("shelter and housing");
        assertThat(page.select("details summary .status.lacking").text()).contains("▽ lacking 1");
        assertThat(page.select("details blockquote mark").eachText()).contains("shelter", "Shelters");
        assertThat(page.select("details blockquote u").eachText()).contains("lack of");
        assertThat(page.select("details blockquote").text()).contains("offered by <b>lawyers</b>");
    }

    @Test
    void an_outlier_shows_both_sides_with_their_sentences() {
        Ran ran = Ran.program("outliers", "--within", "--store", store).ended(0);

        assertThat(ran.out())
                .contains(
                        "shelter and housing (service): asserted against lacking, within ohio",
                        "ohio q1: [Shelters] are open",
                        "_lack of_ [shelter]");
        assertThat(ran.err()).contains("1 disagreement.");
        assertThat(Ran.program("outliers", "--between", "--store", store)
                        .ended(0)
                        .err())
                .contains("No disagreement was found.");
    }

    @Test
    void lines_fit_the_terminal() {
        String everything = new ComparisonText(new Wide().comparison(30, 12), 80).text();

        assertThat(everything.lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(everything).contains("+3-", "+ asserted  ? hedged  ! recommended  - lacking  x denied", "S29");
    }
}
