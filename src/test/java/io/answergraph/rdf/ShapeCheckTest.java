package io.answergraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file in {@code shapes/} is an update that spoils a sound graph in the way that the shape of that name forbids. */
class ShapeCheckTest {
    private static final Path SPOILERS = Path.of("src/test/resources/shapes");
    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
    private static final LoadedOntology ONTOLOGY = Recipes.ontology();

    static Stream<Path> spoilers() {
        try (Stream<Path> files = Files.list(SPOILERS)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void finds_nothing_in_a_sound_graph() {
        assertThat(ShapeCheck.load(ONTOLOGY).check(sound(), IRIS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("spoilers")
    void finds_what_each_shape_forbids_and_only_that(Path spoiler) throws IOException {
        DatasetGraph dataset = sound();
        UpdateExec.dataset(dataset).update(Files.readString(spoiler)).build().execute();

        List<Violation> violations = ShapeCheck.load(ONTOLOGY).check(dataset, IRIS);

        assertThat(violations).isNotEmpty().extracting(Violation::shape).containsOnly(shape(spoiler));
        assertThat(violations).extracting(Violation::message).allMatch(message -> message.endsWith("."));
        assertThat(violations).extracting(Violation::graph).containsOnly(IRIS.base() + "doc/soups/one");
    }

    @Test
    void has_a_failing_fixture_for_every_shape() {
        Graph shapes = RDFParser.source("ontology/shapes.ttl").toGraph();

        assertThat(spoilers().map(ShapeCheckTest::shape))
                .containsExactlyInAnyOrderElementsOf(
                        shapes.find(null, null, NodeFactory.createURI("http://www.w3.org/ns/shacl#NodeShape"))
                                .mapWith(t -> t.getSubject().getLocalName())
                                .toList());
    }

    @Test
    void lets_an_ontology_folder_bring_its_own_shapes(@TempDir Path temp) throws IOException {
        Path shapes = Files.writeString(temp.resolve("shapes.ttl"), """
                @prefix sh: <http://www.w3.org/ns/shacl#> .
                <https://shapes.example/s#never> a sh:NodeShape ; sh:targetClass <https://schema.org/FAQPage> ;
                    sh:property [ sh:path <https://schema.org/name> ; sh:maxCount 0 ; sh:message "No name wanted." ] .
                """);

        assertThat(ShapeCheck.load(with(shapes)).check(sound(), IRIS))
                .extracting(v -> v.severity() + " " + v.shape() + " " + v.message())
                .containsExactly("Violation never No name wanted.");
        Files.writeString(shapes, "no turtle");
        assertThatThrownBy(() -> ShapeCheck.load(with(shapes)))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining(shapes.toString());
    }

    private static LoadedOntology with(Path shapes) {
        return new LoadedOntology(ONTOLOGY.ontology(), ONTOLOGY.vocabulary(), new TreeMap<>(), Optional.of(shapes));
    }

    private static String shape(Path spoiler) {
        return spoiler.getFileName().toString().replaceFirst("\\.ru$", "");
    }

    private static DatasetGraph sound() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        GraphMapperTest.quads(Recipes.minestrone("soups/one")).forEach(dataset::add);
        ONTOLOGY.vocabulary()
                .find()
                .forEachRemaining(t -> dataset.add(Quad.create(NodeFactory.createURI(IRIS.vocabularyGraph()), t)));
        return dataset;
    }
}
