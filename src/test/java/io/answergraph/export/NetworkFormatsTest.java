package io.answergraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;

/** The graph as a network, read by programs that know no RDF. */
class NetworkFormatsTest {
    private static final Selection ALL = Selection.all();

    @Test
    void graph_ml_has_a_node_for_each_thing_and_an_edge_for_each_claim() {
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
        Map<String, String> labels = new HashMap<>();
        List<String> statuses = new ArrayList<>();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.addVertexAttributeConsumer((vertex, value) -> {
            if (vertex.getSecond().equals("label")) {
                labels.put(vertex.getFirst(), value.getValue());
            }
        });
        importer.addEdgeAttributeConsumer((edge, value) -> {
            if (edge.getSecond().equals("status")) {
                statuses.add(value.getValue());
            }
        });
        importer.importGraph(graph, new ByteArrayInputStream(graphMl(RecipeGraph.of("soups/one", "soups/two"))));

        assertThat(labels.values()).containsExactlyInAnyOrder("Minestrone", "egg", "salt", "tomato", "Soup Guild");
        assertThat(graph.vertexSet()).hasSize(5);
        assertThat(graph.edgeSet()).hasSize(10);
        assertThat(statuses).hasSize(10).contains("denied", "hedged", "asserted");
    }

    @Test
    void every_relationship_of_neo4j_leads_from_one_node_to_another() throws IOException {
        Map<String, byte[]> files = neo4j(RecipeGraph.of("soups/one", "soups/two"));
        List<String> ids = new ArrayList<>();
        List<NamedCsvRecord> relationships = new ArrayList<>();
        for (byte[] file : files.values()) {
            for (NamedCsvRecord row : rows(file)) {
                if (row.getHeader().contains(":TYPE")) {
                    relationships.add(row);
                } else {
                    ids.add(row.getField("iri:ID"));
                    assertThat(row.getField(":LABEL")).isNotEmpty();
                }
            }
        }

        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(30);
        assertThat(relationships).hasSizeGreaterThan(50);
        assertThat(ids).containsAll(fields(relationships, ":START_ID")).containsAll(fields(relationships, ":END_ID"));
        assertThat(fields(relationships, ":TYPE"))
                .contains("USES", "EVIDENCE", "IN_SENTENCE", "IN_ANSWER_TO", "MEANS", "ABOUT", "HAS_QUESTION");
    }

    @Test
    void a_text_for_a_program_is_not_defused() throws IOException {
        DatasetGraph dataset = RecipeGraph.of("soups/one");
        RecipeGraph.rename(dataset, "soups/one", "=1+1");

        assertThat(rows(neo4j(dataset).get("documents.csv")))
                .extracting(row -> row.getField("title"))
                .containsExactly("=1+1");
    }

    @Test
    void the_order_of_loading_does_not_show() {
        DatasetGraph one = RecipeGraph.of("soups/one", "soups/two");
        DatasetGraph other = RecipeGraph.of("soups/two", "soups/one");

        assertThat(graphMl(other)).isEqualTo(graphMl(one));
        Map<String, byte[]> files = neo4j(one);
        assertThat(files).hasSize(8);
        neo4j(other).forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(files.get(name)));
    }

    private static List<String> fields(List<NamedCsvRecord> rows, String name) {
        return rows.stream().map(row -> row.getField(name)).distinct().toList();
    }

    private static byte[] graphMl(DatasetGraph dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GraphMl(dataset, RecipeGraph.IRIS, ALL).write(out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> neo4j(DatasetGraph dataset) {
        Map<String, byte[]> files = new TreeMap<>();
        new Neo4jFiles(dataset, RecipeGraph.IRIS, ALL).write((name, body) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            body.accept(out);
            files.put(name, out.toByteArray());
        });
        return files;
    }

    private static List<NamedCsvRecord> rows(byte[] file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            return reader.stream().toList();
        }
    }
}
