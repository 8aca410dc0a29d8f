package io.answergraph.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answergraph.model.EnvironmentException;
import io.answergraph.model.Problem;
import io.answergraph.rdf.Recipes;
import io.answergraph.store.Dumps;
import io.answergraph.store.GraphStore;
import io.answergraph.store.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFolderTest {
    @TempDir
    private Path temp;

    private Path store;
    private Path backup;

    @BeforeEach
    void build() {
        store = temp.resolve("store");
        backup = temp.resolve("backup");
        try (GraphStore graph = GraphStore.openForWriting(store)) {
            graph.update(Recipes.ontology(), "1", update -> {
                update.put(Recipes.minestrone("soups/one"));
                update.put(Recipes.minestrone("soups/two"));
                update.run(new Run(
                        Instant.EPOCH,
                        Duration.ofSeconds(1),
                        "host",
                        List.of(new Problem(Problem.Code.EMPTY_FILE, "a.txt", "Empty."))));
                return update;
            });
            new BackupFolder(backup).write(graph, "answergraph 0");
        }
    }

    private Path restored() {
        Path folder = temp.resolve("restored");
        try (GraphStore graph = GraphStore.openForWriting(folder)) {
            new BackupFolder(backup).restoreTo(graph);
        }
        return folder;
    }

    @Test
    void a_store_comes_back_with_all_that_it_held() {
        try (GraphStore before = GraphStore.openForReading(store);
                GraphStore after = GraphStore.openForReading(restored())) {
            assertThat(Dumps.of(after)).isEqualTo(Dumps.of(before));
            assertThat(after.prefixes()).isEqualTo(before.prefixes());
            assertThat(after.statistics()).isEqualTo(before.statistics());
            assertThat(after.<Long>dump(quads -> quads.count())).isEqualTo(before.<Long>dump(quads -> quads.count()));
            assertThat(after.faults()).isEmpty();
        }
    }

    @Test
    void the_same_graph_makes_the_same_bytes() throws IOException {
        Path again = temp.resolve("again");
        try (GraphStore graph = GraphStore.openForReading(restored())) {
            new BackupFolder(again).write(graph, "answergraph 0");
        }
        assertThat(again.resolve("SHA256SUMS")).hasSameTextualContentAs(backup.resolve("SHA256SUMS"));
        assertThat(Files.readString(backup.resolve("manifest.json"))).contains("\"documents\" : 2");
    }

    @Test
    void a_restored_store_takes_the_place_of_the_graph_that_is_there() {
        Path other = temp.resolve("other");
        try (GraphStore graph = GraphStore.openForWriting(other)) {
            graph.update(Recipes.ontology(), "1", update -> {
                update.put(Recipes.minestrone("soups/three"));
                return update;
            });
            new BackupFolder(backup).restoreTo(graph);
            assertThat(graph.documents()).hasSize(2);
        }
        assertThat(Dumps.of(other)).isEqualTo(Dumps.of(store));
    }

    @Test
    void a_backup_with_a_flipped_bit_is_refused_and_the_store_stays_as_it_was() throws IOException {
        Path graph = backup.resolve("graph.nq.gz");
        byte[] bytes = Files.readAllBytes(graph);
        bytes[bytes.length / 2] ^= 1;
        Files.write(graph, bytes);
        String before = Dumps.of(store);

        try (GraphStore opened = GraphStore.openForWriting(store)) {
            assertThatThrownBy(() -> new BackupFolder(backup).restoreTo(opened))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessageContaining("graph.nq.gz does not have its checksum")
                    .hasMessageContaining("another backup");
        }
        assertThat(Dumps.of(store)).isEqualTo(before);
    }

    @Test
    void a_backup_without_one_of_its_statements_is_refused_even_with_fitting_checksums() throws Exception {
        Path graph = backup.resolve("graph.nq.gz");
        List<String> lines;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(graph))) {
            lines = new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.contains("Salt"))
                    .toList();
        }
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(graph))) {
            out.write((String.join("\n", lines) + "\n").getBytes(UTF_8));
        }
        Path sums = backup.resolve("SHA256SUMS");
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(graph)));
        Files.writeString(sums, Files.readString(sums).replaceFirst("[0-9a-f]{64}(?=  graph)", sum));

        assertThatThrownBy(this::restored)
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("no whole copy")
                .hasMessageContaining("Nothing was restored");
    }

    @Test
    void a_backup_that_was_not_finished_is_none() throws IOException {
        Files.delete(backup.resolve("SHA256SUMS"));

        assertThatThrownBy(this::restored)
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("no whole backup");
    }

    @Test
    void a_folder_with_other_things_in_it_is_not_written_to() {
        try (GraphStore graph = GraphStore.openForReading(store)) {
            assertThatThrownBy(() -> new BackupFolder(backup).write(graph, "answergraph 0"))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessageContaining("new or empty folder");
        }
    }
}
