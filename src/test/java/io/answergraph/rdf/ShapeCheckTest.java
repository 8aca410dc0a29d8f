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
import java.util.Set;
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
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each file in {@code shapes/failing} is an update that spoils a sound graph in the way that the shape of that name forbids;
 * its namesake in {@code shapes/passing} changes the same things and spoils nothing.
 */
class ShapeCheckTest {
    private static final Path FIXTURES = Path.of("src/test/resources/shapes");
    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
    private static final LoadedOntology ONTOLOGY = Recipes.ontology();

    static Stream<Path> spoilers() {
        return fixtures("failing");
    }

    static Stream<Path> changes() {
        return fixtures("passing");
    }

    private static Stream<Path> fixtures(String kind) {
        try (Stream<Path> files = Files.list(FIXTURES.resolve(kind))) {
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
        List<Violation> violations = checkAfter(spoiler);

        assertThat(violations).isNotEmpty().extracting(Violation::shape).containsOnly(shape(spoiler));
        assertThat(violations).extracting(Violation::message).allMatch(message -> message.endsWith("."));
        assertThat(violations).extracting(Violation::graph).containsOnly(IRIS.base() + "doc/soups/one");
        assertThat(violations).extracting(v -> v.remedy().orElse("")).allMatch(remedy -> remedy.endsWith("."));
        assertThat(violations).extracting(Violation::message).noneMatch(message -> message.contains("{"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void finds_nothing_in_a_graph_that_only_looks_like_it(Path change) throws IOException {
        DatasetGraph before = sound();
        DatasetGraph after = sound();
        UpdateExec.dataset(after).update(Files.readString(change)).build().execute();

        assertThat(Set.copyOf(after.stream().toList()))
                .isNotEqualTo(Set.copyOf(before.stream().toList()));
        assertThat(checkAfter(change)).isEmpty();
    }

    private static List<Violation> checkAfter(Path change) throws IOException {
        DatasetGraph dataset = sound();
        UpdateExec.dataset(dataset).update(Files.readString(change)).build().execute();
        return ShapeCheck.load(ONTOLOGY).check(dataset, IRIS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"failing", "passing"})
    void has_a_fixture_of_each_kind_for_every_shape(String kind) {
        Graph shapes = RDFParser.source("ontology/shapes.ttl").toGraph();

        assertThat(fixtures(kind).map(ShapeCheckTest::shape))
                .containsExactlyInAnyOrderElementsOf(
                        shapes.find(null, null, NodeFactory.createURI("http://www.w3.org/ns/shacl#NodeShape"))
                                .mapWith(t -> t.getSubject().getLocalName())
                                .toList());
    }

    @Test
    void says_in_which_document_question_and_sentence_and_which_edit_helps() throws IOException {
        assertThat(checkAfter(FIXTURES.resolve("failing/claim-role.ru")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.message())
                            .isEqualTo(
                                    "The claim lets 'Soup Guild' play the role 'base', which no thing of its type plays.");
                    assertThat(found.place())
                            .isEqualTo(new Place(
                                    "All about Minestrone 🍲",
                                    Optional.of("soup.md"),
                                    Optional.of("1. What goes into it?"),
                                    Optional.of("passata, say the Soup Guild (SG).")));
                    assertThat(found.remedy().orElse("")).contains("ag:roleOf", "ontology/subject.ttl");
                });
    }

    @Test
    void finds_the_place_of_a_document_by_its_title_alone() throws IOException {
        assertThat(checkAfter(FIXTURES.resolve("failing/document-source.ru")))
                .extracting(Violation::place)
                .containsExactly(new Place(
                        "All about Minestrone 🍲", Optional.of("soup.md"), Optional.empty(), Optional.empty()));
    }

    @Test
    void a_sentence_that_contradicts_itself_is_a_warning() throws IOException {
        assertThat(checkAfter(FIXTURES.resolve("failing/one-sentence-one-status.ru")))
                .extracting(v -> v.severity() + " " + v.message())
                .containsExactly("Warning One sentence both asserts and denies 'salt'.");
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
        return new LoadedOntology(
                ONTOLOGY.ontology(), ONTOLOGY.vocabulary(), new TreeMap<>(), Optional.of(shapes), ONTOLOGY.places());
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
