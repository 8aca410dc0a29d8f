package io.answergraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answergraph.model.EnvironmentException;
import io.answergraph.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mistakes that people make in ontologies, one in each file of {@code bad-ontologies}. A file stands beside the ontology of
 * recipes as {@code more.ttl}; its last lines, {@code #! CODE FILE, line N: message}, are all that is to be said about it.
 */
class BadOntologyTest {
    private static final Path CASES = Path.of("src/test/resources/bad-ontologies");
    private static final String EXPECTED = "#! ";

    @TempDir
    private Path folder;

    static Stream<String> cases() {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString().replace(".ttl", "")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void names_file_line_fault_and_remedy(String name) throws IOException {
        String turtle = Files.readString(CASES.resolve(name + ".ttl"));
        Recipes.copyOntologyInto(folder);
        Files.writeString(folder.resolve("more.ttl"), turtle);

        List<Problem> faults = OntologyFolder.faults(folder, Iris.DEFAULT_BASE);

        assertThat(faults)
                .extracting(
                        fault -> fault.code() + " " + fault.where().replace(folder + "/", "") + ": " + fault.message())
                .containsExactlyElementsOf(turtle.lines()
                        .filter(line -> line.startsWith(EXPECTED))
                        .map(line -> line.substring(EXPECTED.length()))
                        .toList());
        assertThat(faults)
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.message())
                        .as("a sentence on what is wrong, and one on what to do")
                        .matches("(?s).+\\. .+\\."));
        assertThatThrownBy(() -> OntologyFolder.load(folder, Iris.DEFAULT_BASE))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining(
                        faults.get(0).where() + ": " + faults.get(0).message());
    }

    @Test
    void a_sound_ontology_has_no_faults() {
        assertThat(OntologyFolder.faults(Recipes.ONTOLOGY, Iris.DEFAULT_BASE)).isEmpty();
        assertThat(OntologyFolder.faults(Path.of("ontology"), Iris.DEFAULT_BASE))
                .isEmpty();
    }

    @Test
    void an_ontology_without_a_subject_has_nothing_to_claim_of() throws IOException {
        Files.writeString(folder.resolve("subject.ttl"), "# to be written\n");

        assertThat(OntologyFolder.faults(folder, Iris.DEFAULT_BASE))
                .extracting(fault -> fault.where() + ": " + fault.message())
                .containsExactly(
                        folder
                                + ": No ag:MentionType has ag:isSubject true, and claims need something to be about. Declare one.");
    }

    @Test
    void a_place_is_the_line_of_the_statement() {
        LoadedOntology recipes = Recipes.ontology();

        assertThat(recipes.places()
                        .of(org.apache.jena.graph.NodeFactory.createURI(Iris.DEFAULT_BASE + "food/tomato"))
                        .orElseThrow())
                .isEqualTo(new Places.Place("vocabulary/kitchen.ttl", 13));
    }
}
