package io.answergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.TimeLimit;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.OntologyFolder;
import io.answergraph.store.GraphStore;
import io.answergraph.store.Snapshot;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    @TempDir
    private Path folder;

    @Test
    void other_machines_are_let_in_only_when_that_is_said() {
        Ran refused = Ran.program("serve", "--host", "0.0.0.0", "--port", "0", "--store", folder.toString());
        assertThat(refused.ended(2).err()).contains("--public");
    }

    @Test
    void limits_are_one_or_more() {
        for (String option : List.of("--timeout", "--max-rows", "--max-queries")) {
            assertThat(Ran.program("serve", option, "0").ended(2).err()).contains(option + " must be 1 or more");
        }
    }

    @Test
    void a_token_that_can_be_guessed_or_is_not_there_is_refused() throws Exception {
        Path weak = Files.writeString(folder.resolve("weak"), "secret\n");
        assertThat(Ran.program("serve", "--update-token", weak.toString())
                        .ended(3)
                        .err())
                .contains("16 or more");
        assertThat(Ran.program("serve", "--update-token", folder.resolve("none").toString())
                        .ended(3)
                        .err())
                .contains("cannot be read");
    }

    @Test
    void a_folder_without_documents_is_not_served_and_leaves_no_store() {
        String store = folder.resolve("store").toString();
        Ran.program("serve", "--watch", folder.toString(), "--store", store).ended(1);
        assertThat(Path.of(store)).doesNotExist();
    }

    @Test
    void a_watched_document_that_changes_is_built_again_while_others_read() throws Exception {
        Path vermont = Path.of(Page.in(folder, "pages/vermont.txt", Page.VERMONT));
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Output output = output(told);
        var ontology = OntologyFolder.open(Path.of("ontology"), Iris.DEFAULT_BASE);
        Build build = new Build(output, ontology, new Effort(1, TimeLimit.USUAL), false, null);
        try (GraphStore graph = GraphStore.openForWriting(folder.resolve("store"));
                Watch watch = new Watch(output, build, graph, List.of(folder + "/pages"), Duration.ofMillis(50))) {
            watch.first();
            watch.start();
            String first = graph.share(Snapshot::version);
            String seen = graph.share(snapshot -> {
                write(folder.resolve("pages/utah.txt"), Page.UTAH);
                await(() -> told.toString(StandardCharsets.UTF_8).contains("1 document read, 1 unchanged"));
                return snapshot.version();
            });
            assertThat(seen).isEqualTo(first);
            assertThat(graph.documents().keySet()).hasToString("[utah, vermont]");

            Files.delete(vermont);
            await(() -> graph.documents().size() == 1);
            assertThat(graph.documents().keySet()).hasToString("[utah]");

            Files.delete(folder.resolve("pages/utah.txt"));
            await(() -> told.toString(StandardCharsets.UTF_8).contains("The graph stays as it is."));
            assertThat(graph.documents().keySet()).hasToString("[utah]");
        }
    }

    private static Output output(ByteArrayOutputStream told) {
        PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
        return new Output(
                new Streams(new ByteArrayInputStream(new byte[0]), stream, stream, false, Integer.MAX_VALUE, false));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        for (int i = 0; i < 600 && !condition.getAsBoolean(); i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
