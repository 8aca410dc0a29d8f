package io.answergraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answergraph.model.EnvironmentException;
import io.answergraph.rdf.GraphMapper;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.Recipes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExporterTest {
    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
    private static final LoadedOntology ONTOLOGY = Recipes.ontology();

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void writes_the_same_bytes_whatever_the_order(ExportFormat format) {
        List<Quad> quads = quads();
        byte[] once = write(quads, format);

        Collections.shuffle(quads, new Random(7));
        assertThat(Arrays.equals(write(quads, format), once)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void can_be_read_again_as_the_same_statements(ExportFormat format) {
        List<Quad> quads = quads();
        quads.add(awkward());
        DatasetGraph again = DatasetGraphFactory.create();
        RDFParser.create()
                .source(new ByteArrayInputStream(write(quads, format)))
                .lang(lang(format))
                .parse(again);

        assertThat(statements(again.stream(), format)).isEqualTo(statements(quads.stream(), format));
    }

    /** Quotes, line ends of every kind, and characters that XML, JSON and Turtle each treat in their own way. */
    private static Quad awkward() {
        return Quad.create(
                NodeFactory.createURI(IRIS.base() + "doc/odd"),
                NodeFactory.createURI(IRIS.base() + "doc/odd#char=0,3&type=X"),
                NodeFactory.createURI("https://odd.example/terms/1st-note"),
                NodeFactory.createLiteralLang("a \"b\" <c> & ]]> \r\n \t \\ 🍲 é\u2028", "en"));
    }

    @Test
    void writes_n_quads_in_the_order_of_their_bytes() {
        List<Quad> quads = quads();
        quads.add(awkward());
        List<String> lines = new String(write(quads, ExportFormat.NQ), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(lines)
                .hasSizeGreaterThan(100)
                .isSortedAccordingTo((a, b) ->
                        Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void sorts_more_than_it_holds_in_memory() {
        List<Quad> many = new ArrayList<>();
        for (int i = 0; i < 230_000; i++) {
            many.add(Quad.create(
                    NodeFactory.createURI("https://e.example/g"),
                    NodeFactory.createURI("https://e.example/s" + (i * 7919 % 230_000)),
                    NodeFactory.createURI("https://e.example/p"),
                    NodeFactory.createLiteralString("line\n" + i)));
        }
        List<String> lines = new String(write(many, ExportFormat.NQ), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(lines).hasSize(230_000).isSorted();
    }

    @Test
    void leaves_the_run_graph_out_unless_it_is_asked_for() {
        DatasetGraph dataset = dataset();
        dataset.getDefaultGraph()
                .add(
                        NodeFactory.createURI("https://e.example/run"),
                        NodeFactory.createURI("https://e.example/p"),
                        NodeFactory.createURI("https://e.example/o"));

        assertThat(select(dataset, Selection.all(), ExportFormat.NQ))
                .noneMatch(line -> line.contains("https://e.example/run"));
        assertThat(select(dataset, new Selection(Optional.of("run"), false, false), ExportFormat.NQ))
                .containsExactly(
                        "<https://e.example/run> <https://e.example/p> <https://e.example/o> <https://w3id.org/answergraph/id/graph/runs> .");
    }

    @Test
    void leaves_the_description_out_of_formats_without_graphs() {
        DatasetGraph dataset = dataset();
        dataset.add(
                NodeFactory.createURI(IRIS.descriptionGraph()),
                NodeFactory.createURI("https://e.example/dataset"),
                NodeFactory.createURI("https://e.example/p"),
                NodeFactory.createURI("https://e.example/o"));

        assertThat(select(dataset, Selection.all(), ExportFormat.NQ))
                .anyMatch(line -> line.contains("https://e.example/dataset"));
        assertThat(select(dataset, Selection.all(), ExportFormat.NT))
                .noneMatch(line -> line.contains("https://e.example/dataset"));
    }

    @Test
    void gives_asserted_facts_with_the_vocabulary_and_no_claims() {
        List<String> lines = select(dataset(), new Selection(Optional.empty(), true, false), ExportFormat.NT);

        assertThat(lines).anyMatch(line -> line.contains("#uses> <https://w3id.org/answergraph/id/food/salt>"));
        assertThat(lines).anyMatch(line -> line.contains("prefLabel> \"Soup Guild\"@en"));
        assertThat(lines).anyMatch(line -> line.contains("food/vegetable> ") && line.contains("prefLabel"));
        assertThat(lines)
                .noneMatch(line -> line.contains("/claim/")
                        || line.contains("#char=")
                        || line.contains("#uses> <https://w3id.org/answergraph/id/food/egg>"));
    }

    @Test
    void leaves_out_the_pages_sentences_and_keeps_spans_hashes_and_mentions() {
        List<String> lines = select(dataset(), new Selection(Optional.empty(), false, true), ExportFormat.NQ);

        assertThat(lines).noneMatch(line -> line.contains("say the Soup Guild (SG)") || line.contains("These may be"));
        assertThat(lines).anyMatch(line -> line.contains("anchorOf> \"passata\""));
        assertThat(lines).anyMatch(line -> line.contains("sha256"));
        assertThat(lines).anyMatch(line -> line.contains("ns#sentence> "));
    }

    @Test
    void finds_a_graph_by_its_documents_name_and_says_so_where_there_is_none() {
        assertThat(select(dataset(), new Selection(Optional.of("soups/one"), false, false), ExportFormat.NQ))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("<https://w3id.org/answergraph/id/doc/soups/one> ."));
        Selection none = new Selection(Optional.of("stew"), false, false);
        assertThatThrownBy(() -> select(dataset(), none, ExportFormat.NQ))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("'stew'");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RDFXML", "JSONLD"})
    void facts_come_back_annotated_with_their_claims(ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(IRIS, ONTOLOGY.prefixes()).write(Selection.all().annotated(dataset(), IRIS, format), format, out);
        DatasetGraph again = DatasetGraphFactory.create();
        RDFParser.create()
                .source(new ByteArrayInputStream(out.toByteArray()))
                .lang(lang(format))
                .parse(again);
        String facts = """
                PREFIX ag: <https://w3id.org/answergraph/ns#>
                SELECT ?s ?p ?o ?claim {
                  { ?s ?p ?o ~ ?claim {| ag:status ag:asserted |} }
                  UNION { GRAPH ?g { ?s ?p ?o ~ ?claim {| ag:status ag:asserted |} } }
                }""";

        assertThat(rows(again, facts)).isEqualTo(6);
        assertThat(rows(again, facts.replace("ag:asserted", "ag:denied"))).isZero();
        assertThat(statements(again.stream(), format))
                .isEqualTo(statements(Selection.all().annotated(dataset(), IRIS, format), format));
    }

    private static long rows(DatasetGraph dataset, String sparql) {
        try (QueryExec execution = QueryExec.dataset(dataset).query(sparql).build()) {
            return execution.select().stream().count();
        }
    }

    @Test
    void says_that_xml_has_no_control_characters() {
        Quad bell = Quad.create(
                Quad.defaultGraphIRI,
                NodeFactory.createURI("https://e.example/s"),
                NodeFactory.createURI("https://e.example/p"),
                NodeFactory.createLiteralString("\u0007"));

        assertThatThrownBy(() -> write(List.of(bell), ExportFormat.RDFXML))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("another format");
    }

    private static List<Quad> quads() {
        return dataset().stream().collect(Collectors.toCollection(ArrayList::new));
    }

    private static DatasetGraph dataset() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        new GraphMapper(IRIS).write(Recipes.minestrone("soups/one"), dataset::add);
        new GraphMapper(IRIS).write(Recipes.minestrone("soups/two"), dataset::add);
        ONTOLOGY.vocabulary()
                .find()
                .forEachRemaining(t -> dataset.add(Quad.create(NodeFactory.createURI(IRIS.vocabularyGraph()), t)));
        return dataset;
    }

    private static List<String> select(DatasetGraph dataset, Selection selection, ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(IRIS, ONTOLOGY.prefixes()).write(selection.quads(dataset, IRIS, format), format, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] write(List<Quad> quads, ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(IRIS, ONTOLOGY.prefixes()).write(quads.stream(), format, out);
        return out.toByteArray();
    }

    private static Set<String> statements(java.util.stream.Stream<Quad> quads, ExportFormat format) {
        return quads.map(q -> format.hasGraphs() ? NodeFmtLib.strNQ(q) : NodeFmtLib.strNT(q.asTriple()))
                .collect(Collectors.toSet());
    }

    private static Lang lang(ExportFormat format) {
        return switch (format) {
            case TTL -> Lang.TURTLE;
            case TRIG -> Lang.TRIG;
            case NT -> Lang.NTRIPLES;
            case NQ -> Lang.NQUADS;
            case RDFXML -> Lang.RDFXML;
            case JSONLD -> Lang.JSONLD11;
            case RDFTHRIFT -> Lang.RDFTHRIFT;
        };
    }
}
