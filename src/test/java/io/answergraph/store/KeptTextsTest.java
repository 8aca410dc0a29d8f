package io.answergraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answergraph.model.DocumentId;
import io.answergraph.model.EnvironmentException;
import io.answergraph.rdf.Recipes;
import io.answergraph.search.Hit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index of a store's texts, which lies beside its data from the first search on. */
class KeptTextsTest {
    @TempDir
    private Path temp;

    private static void hold(Path folder, String... documents) {
        try (GraphStore store = GraphStore.openForWriting(folder)) {
            store.update(Recipes.ontology(), "1", update -> {
                TreeSet<DocumentId> wanted = new TreeSet<>();
                for (String id : documents) {
                    wanted.add(new DocumentId(id));
                    update.put(Recipes.minestrone(id));
                }
                update.retainOnly(wanted);
                return update;
            });
        }
    }

    private static List<Hit> hits(Path folder) {
        try (GraphStore store = GraphStore.openForReading(folder)) {
            return store.share(graph -> graph.texts().matches("tomato", Optional.empty(), Optional.empty(), 99));
        }
    }

    private static Path text(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("gen-"))
                    .findFirst()
                    .orElseThrow()
                    .resolve("text");
        }
    }

    private static SortedMap<Path, FileTime> files(Path folder) throws IOException {
        SortedMap<Path, FileTime> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : (Iterable<Path>) entries::iterator) {
                files.put(file, Files.getLastModifiedTime(file));
            }
        }
        return files;
    }

    @Test
    void texts_that_did_not_change_are_not_read_again() throws IOException {
        Path folder = temp.resolve("store");
        hold(folder, "one", "two");
        List<Hit> hits = hits(folder);
        SortedMap<Path, FileTime> before = files(text(folder));
        assertThat(hits(folder)).isEqualTo(hits).isNotEmpty();
        assertThat(files(text(folder))).isEqualTo(before);
    }

    @Test
    void an_index_that_was_brought_up_to_a_state_is_as_one_made_of_that_state() {
        Path brought = temp.resolve("brought");
        Path made = temp.resolve("made");
        hold(brought, "one", "two", "three");
        assertThat(hits(brought)).extracting(Hit::graph).anyMatch(graph -> graph.endsWith("/two"));
        hold(brought, "four", "one", "three");
        hold(made, "one", "three", "four");
        assertThat(hits(brought)).isEqualTo(hits(made)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "no index at all, but longer than any header of a file would be: ................"})
    void a_damaged_index_is_made_anew(String junk) throws IOException {
        Path folder = temp.resolve("store");
        hold(folder, "one", "two");
        List<Hit> hits = hits(folder);
        for (int i = 0; i < files(text(folder)).size(); i++) {
            Path file = List.copyOf(files(text(folder)).keySet()).get(i);
            Files.writeString(file, junk);
            assertThat(hits(folder)).as(file.getFileName().toString()).isEqualTo(hits);
        }
    }

    @Test
    void an_index_that_lacks_a_file_is_made_anew() throws IOException {
        Path folder = temp.resolve("store");
        hold(folder, "one", "two");
        List<Hit> hits = hits(folder);
        for (int i = 0; i < files(text(folder)).size(); i++) {
            Path file = List.copyOf(files(text(folder)).keySet()).get(i);
            Files.delete(file);
            assertThat(hits(folder)).as(file.getFileName().toString()).isEqualTo(hits);
        }
    }

    @Test
    void an_index_that_cannot_be_written_is_said_to_be_so() throws IOException {
        Path folder = temp.resolve("store");
        hold(folder, "one");
        Files.writeString(text(folder), "in the way");
        assertThatThrownBy(() -> hits(folder))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("text");
    }
}
