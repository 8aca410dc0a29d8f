package io.answergraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answergraph.model.EnvironmentException;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LazyOntology;
import io.answergraph.rdf.OntologyFolder;
import io.answergraph.source.Limits;
import io.answergraph.source.Sources;
import io.answergraph.source.StandardInput;
import io.answergraph.store.Dumps;
import io.answergraph.store.GraphStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build asks of the ontology, which takes longer to load than all else that a build without changes does. */
class BuildTest {
    private static final LazyOntology ONTOLOGY = OntologyFolder.open(Path.of("ontology"), Iris.DEFAULT_BASE);

    @TempDir
    private Path folder;

    @BeforeEach
    void build() {
        Page.in(folder, "pages/vermont.txt", Page.VERMONT);
        Page.in(folder, "pages/utah.txt", Page.UTAH);
        try (GraphStore graph = GraphStore.openForWriting(store())) {
            build(graph, ONTOLOGY);
        }
    }

    private Path store() {
        return folder.resolve("store");
    }

    /** One that is what it was when the graph was built, or not, and cannot be loaded any more. */
    private static LazyOntology unloadable(String base, String digest) {
        return new LazyOntology(new Iris(base), digest, () -> {
            throw new EnvironmentException("It is wanted.");
        });
    }

    private Build.Outcome build(GraphStore graph, LazyOntology ontology) {
        StandardInput none = new StandardInput(InputStream.nullInputStream(), StandardInput.DEFAULT_NAME);
        Sources sources = Sources.of(List.of(folder + "/pages"), none, Limits.defaults());
        PrintStream unseen = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        Output output = new Output(
                new Streams(new ByteArrayInputStream(new byte[0]), unseen, unseen, false, Integer.MAX_VALUE, false));
        return new Build(output, ontology, Effort.usual(), false, null).run(graph, sources);
    }

    @Test
    void a_build_without_changes_does_not_load_the_ontology() {
        String before = Dumps.of(store());
        try (GraphStore graph = GraphStore.openForWriting(store())) {
            Build.Outcome outcome = build(graph, unloadable(Iris.DEFAULT_BASE, ONTOLOGY.digest()));

            assertThat(outcome.intake().unchanged()).isEqualTo(2);
            assertThat(Dumps.of(graph)).isEqualTo(before);
        }
    }

    @Test
    void one_with_a_changed_page_or_with_another_ontology_or_base_does() {
        String before = Dumps.of(store());
        try (GraphStore graph = GraphStore.openForWriting(store())) {
            for (LazyOntology other : List.of(
                    unloadable(Iris.DEFAULT_BASE, "another"),
                    unloadable("https://kitchen.example/", ONTOLOGY.digest()))) {
                assertThatThrownBy(() -> build(graph, other))
                        .isInstanceOf(EnvironmentException.class)
                        .hasMessage("It is wanted.");
            }
            Page.in(folder, "pages/utah.txt", Page.UTAH.replace("shelter", "counseling"));
            assertThatThrownBy(() -> build(graph, unloadable(Iris.DEFAULT_BASE, ONTOLOGY.digest())))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessage("It is wanted.");
            assertThat(Dumps.of(graph)).isEqualTo(before);
        }
    }
}
