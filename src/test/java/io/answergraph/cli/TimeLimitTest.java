package io.answergraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answergraph.TimeLimit;
import io.answergraph.model.DocumentId;
import io.answergraph.model.Problem;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LazyOntology;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.OntologyFolder;
import io.answergraph.source.Limits;
import io.answergraph.source.Sources;
import io.answergraph.source.StandardInput;
import io.answergraph.store.GraphStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeLimitTest {
    private static final LoadedOntology ONTOLOGY = OntologyFolder.load(Path.of("ontology"), Iris.DEFAULT_BASE);

    /** Too little for any document. */
    private static final TimeLimit NONE = new TimeLimit(Duration.ofNanos(1));

    @TempDir
    private Path folder;

    @Test
    void a_document_out_of_time_is_left_out_whole_and_reported_and_the_build_goes_on() {
        Page.in(folder, "pages/vermont.txt", Page.VERMONT);
        try (GraphStore graph = GraphStore.openForWriting(folder.resolve("store"))) {
            build(graph, TimeLimit.USUAL);
            Page.in(folder, "pages/utah.txt", Page.UTAH);
            Build.Outcome outcome = build(graph, NONE);

            assertThat(outcome.intake().problems()).hasSize(1).allSatisfy(problem -> {
                assertThat(problem.code()).isEqualTo(Problem.Code.OUT_OF_TIME);
                assertThat(problem.where()).isEqualTo("utah.txt");
                assertThat(problem.message()).contains("'utah'", "--time-limit");
            });
            assertThat(outcome.intake().read()).isZero();
            assertThat(graph.documents()).containsOnlyKeys(new DocumentId("vermont"));
            assertThat(nquads()).doesNotContain("utah>", "/utah#");
        }
    }

    @Test
    void a_document_that_was_left_out_is_tried_again_by_the_next_build() {
        Page.in(folder, "pages/vermont.txt", Page.VERMONT);
        Page.in(folder, "pages/utah.txt", Page.UTAH);
        try (GraphStore graph = GraphStore.openForWriting(folder.resolve("store"))) {
            assertThatThrownBy(() -> build(graph, NONE))
                    .isInstanceOf(Build.Abandoned.class)
                    .hasMessageContaining("No document could be read");
            assertThat(graph.documents()).isEmpty();
            assertThat(build(graph, TimeLimit.USUAL).intake().read()).isEqualTo(2);
        }
    }

    @Test
    void the_limit_is_given_in_whole_seconds() {
        assertThat(Ran.program("build", "--time-limit", "0").ended(2).err()).contains("--time-limit must be 1 or more");
        Page.in(folder, "pages/utah.txt", Page.UTAH);
        Ran.program("build", folder + "/pages", "--time-limit", "5", "--store", folder + "/store")
                .ended(0);
    }

    @Test
    void every_command_that_extracts_keeps_the_limit() {
        Page.in(folder, "pages/utah.txt", Page.UTAH);
        Intake intake = new Intake(ONTOLOGY::ontology, NONE);
        Output output = output();
        try (Progress progress = Progress.of(output, "Reading", "files", 1)) {
            intake.run(sources(), 2, progress, extraction -> {
                throw new AssertionError("extracted " + extraction);
            });
        }
        assertThat(intake.problems()).extracting(Problem::code).containsExactly(Problem.Code.OUT_OF_TIME);
    }

    private Build.Outcome build(GraphStore graph, TimeLimit limit) {
        return new Build(output(), LazyOntology.of(ONTOLOGY), new Effort(2, limit), false, null).run(graph, sources());
    }

    private Sources sources() {
        StandardInput none = new StandardInput(InputStream.nullInputStream(), StandardInput.DEFAULT_NAME);
        return Sources.of(List.of(folder + "/pages"), none, Limits.defaults());
    }

    private String nquads() {
        return Ran.program("export", "--format", "nq", "--store", folder + "/store")
                .out();
    }

    private static Output output() {
        PrintStream unseen = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        return new Output(
                new Streams(new ByteArrayInputStream(new byte[0]), unseen, unseen, false, Integer.MAX_VALUE, false));
    }
}
