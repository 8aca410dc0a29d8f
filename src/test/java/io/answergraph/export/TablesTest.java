package io.answergraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.answergraph.model.EnvironmentException;
import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Terms;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables, read by a reader of CSV that shares no code with the writer. */
class TablesTest {
    @Test
    void a_claim_is_a_row_with_the_words_that_say_it() throws IOException {
        List<NamedCsvRecord> rows = rows(Table.CLAIMS, Selection.all(), RecipeGraph.of("soups/one"));

        assertThat(rows).hasSize(5);
        NamedCsvRecord denied = rows.stream()
                .filter(row -> row.getField("status").equals("denied"))
                .findFirst()
                .orElseThrow();
        assertThat(denied.getField("document")).isEqualTo("soups/one");
        assertThat(denied.getField("document_title")).isEqualTo("All about Minestrone 🍲");
        assertThat(denied.getField("subject")).isEqualTo("Minestrone");
        assertThat(denied.getField("property")).isEqualTo("uses");
        assertThat(denied.getField("object")).isEqualTo("egg");
        assertThat(denied.getField("object_iri")).endsWith("/food/egg");
        assertThat(denied.getField("role")).isEqualTo("base");
        assertThat(denied.getField("question_number")).isEqualTo("1");
        assertThat(denied.getField("question")).isEqualTo("What goes into it?");
        assertThat(denied.getField("sentences")).isEqualTo("no eggs");
        assertThat(denied.getField("cues")).isEqualTo("no");
        assertThat(denied.getField("claim_iri")).contains("doc/soups/one/claim/");
    }

    @Test
    void a_mention_is_a_row_with_its_place_in_code_points() throws IOException {
        List<NamedCsvRecord> rows = rows(Table.MENTIONS, Selection.all(), RecipeGraph.of("soups/one"));

        assertThat(rows).hasSize(6);
        assertThat(rows.get(0).getField("words")).isEqualTo("pot");
        assertThat(rows.get(0).getField("begin")).isEqualTo("68");
        assertThat(rows.get(0).getField("end")).isEqualTo("71");
        assertThat(rows.get(0).getField("means")).isEmpty();
        assertThat(rows.get(0).getField("status")).isEqualTo("hedged");
        assertThat(rows).extracting(row -> row.getField("words")).contains("passata", "Soup Guild");
    }

    @Test
    void a_cell_of_the_matrix_shows_the_gravest_status_and_the_conflict() throws IOException {
        DatasetGraph dataset = RecipeGraph.of("soups/one");
        Quad hedged = dataset.find(Node.ANY, Node.ANY, Ag.status, Ag.hedged).next();
        dataset.delete(hedged);
        dataset.add(Quad.create(hedged.getGraph(), hedged.getSubject(), Ag.status, Ag.denied));
        List<NamedCsvRecord> rows = rows(Table.MATRIX, Selection.all(), dataset);

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).getField("subject")).isEqualTo("Minestrone");
        assertThat(rows.get(0).getField("Ingredient: egg")).isEqualTo("denied");
        assertThat(rows.get(0).getField("Ingredient: salt")).isEqualTo("asserted");
        assertThat(rows.get(0).getField("Ingredient: tomato")).isEqualTo("denied!");
    }

    @Test
    void an_empty_cell_says_whether_it_was_asked_for() throws IOException {
        DatasetGraph dataset = RecipeGraph.of("soups/one", "soups/two");
        Node page = NodeFactory.createURI(RecipeGraph.IRIS.base() + "doc/soups/two");
        dataset.deleteAny(page, page, Terms.SCHEMA_ABOUT, Node.ANY);
        dataset.add(page, page, Terms.SCHEMA_ABOUT, NodeFactory.createURI(RecipeGraph.IRIS.base() + "dish/stew"));

        assertThat(rows(Table.MATRIX, Selection.all(), dataset))
                .filteredOn(row -> row.getField("subject").equals("stew"))
                .extracting(row -> row.getField("Ingredient: salt"))
                .containsExactly("not named");
        dataset.deleteAny(page, Node.ANY, Ag.asksFor, Node.ANY);
        assertThat(rows(Table.MATRIX, Selection.all(), dataset))
                .filteredOn(row -> row.getField("subject").equals("stew"))
                .extracting(row -> row.getField("Ingredient: salt"))
                .containsExactly("not asked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://e.example\")", "+1", "-1+1", "@SUM(A1)", "\t=1", "\n=1", "＝1"})
    void what_a_spreadsheet_would_run_is_defused(String title) throws IOException {
        DatasetGraph dataset = RecipeGraph.of("soups/one");
        RecipeGraph.rename(dataset, "soups/one", title);

        assertThat(rows(Table.CLAIMS, Selection.all(), dataset))
                .allMatch(row -> row.getField("document_title").equals("'" + title.strip()));
    }

    @Test
    void quotes_commas_and_line_ends_stay_within_their_cell() throws IOException {
        DatasetGraph dataset = RecipeGraph.of("soups/one");
        RecipeGraph.rename(dataset, "soups/one", "A \"soup\", hot;\r\n and thick");

        assertThat(rows(Table.CLAIMS, Selection.all(), dataset))
                .hasSize(5)
                .allMatch(row -> row.getField("document_title").equals("A \"soup\", hot; and thick"));
    }

    @Test
    void sentences_and_all_but_asserted_rows_are_left_out_on_demand() throws IOException {
        Selection selection = new Selection(Optional.of("soups/one"), true, true);
        List<NamedCsvRecord> rows = rows(Table.CLAIMS, selection, RecipeGraph.of("soups/one", "soups/two"));

        assertThat(rows)
                .hasSize(3)
                .allMatch(row -> row.getField("status").equals("asserted")
                        && row.getField("sentences").isEmpty()
                        && row.getField("document").equals("soups/one"));
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void the_order_of_loading_does_not_show(Table table) {
        assertThat(written(table, Selection.all(), RecipeGraph.of("soups/two", "soups/one")))
                .isEqualTo(written(table, Selection.all(), RecipeGraph.of("soups/one", "soups/two")));
    }

    @Test
    void a_graph_that_is_no_document_makes_no_table() {
        Selection vocabulary = new Selection(Optional.of("vocabulary"), false, false);
        assertThatThrownBy(() -> written(Table.CLAIMS, vocabulary, RecipeGraph.of("soups/one")))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("'vocabulary' is no document");
    }

    private static List<NamedCsvRecord> rows(Table table, Selection selection, DatasetGraph dataset)
            throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .ofNamedCsvRecord(
                        new ByteArrayInputStream(written(table, selection, dataset)), StandardCharsets.UTF_8)) {
            return reader.stream().toList();
        }
    }

    private static byte[] written(Table table, Selection selection, DatasetGraph dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Tables(dataset, RecipeGraph.IRIS, selection).write(table, out);
        return out.toByteArray();
    }
}
