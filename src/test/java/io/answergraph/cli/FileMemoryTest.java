package io.answergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.model.DocumentId;
import io.answergraph.source.Limits;
import io.answergraph.source.Sources;
import io.answergraph.source.StandardInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMemoryTest {
    private static final SortedMap<DocumentId, String> UTAH = new TreeMap<>(Map.of(new DocumentId("utah"), "c0ffee"));

    @TempDir
    private Path folder;

    private SortedMap<String, String> states() {
        StandardInput none = new StandardInput(InputStream.nullInputStream(), StandardInput.DEFAULT_NAME);
        return Sources.of(List.of(folder + "/pages"), none, Limits.defaults()).states();
    }

    @Test
    void a_file_is_known_again_while_nobody_writes_to_it() throws Exception {
        Path page = Path.of(Page.in(folder, "pages/utah.txt", Page.UTAH));
        Path notes = folder.resolve("notes");
        assertThat(states()).as("written a moment ago").isEmpty();
        Thread.sleep(2_100);
        FileMemory first = FileMemory.of(notes, states());
        assertThat(first.known("utah.txt")).isEmpty();
        first.note("utah.txt", true, UTAH);
        first.write(notes, false);

        FileMemory again = FileMemory.of(notes, states());
        assertThat(again.known("utah.txt")).isEqualTo(UTAH);
        assertThat(again.files()).isEqualTo(1);
        assertThat(again.documents()).isEqualTo(1);

        FileTime written = Files.getLastModifiedTime(page);
        Files.writeString(page, Page.UTAH.replace("lack", "heap"));
        Files.setLastModifiedTime(page, written);
        assertThat(FileMemory.of(notes, states()).known("utah.txt"))
                .as("size and time are as they were, content is not")
                .isEmpty();
    }

    @Test
    void a_file_that_gave_a_problem_is_read_again_so_that_it_is_told_again() {
        Path notes = folder.resolve("notes");
        SortedMap<String, String> states = new TreeMap<>(Map.of("utah.txt", "as it is"));
        FileMemory memory = FileMemory.of(notes, states);
        memory.note("utah.txt", false, UTAH);
        memory.write(notes, false);
        FileMemory again = FileMemory.of(notes, states);
        assertThat(again.known("utah.txt")).isEmpty();
        assertThat(again.documents()).isEqualTo(1);
    }

    @Test
    void a_file_of_metadata_that_comes_makes_a_page_another() throws Exception {
        Page.in(folder, "pages/utah.txt", Page.UTAH);
        Thread.sleep(2_100);
        SortedMap<String, String> alone = states();
        Page.in(folder, "pages/utah.txt.meta.json", "{}");
        assertThat(alone).containsKey("utah.txt");
        assertThat(states().get("utah.txt")).isNotEqualTo(alone.get("utah.txt"));
    }

    @Test
    void a_damaged_memory_is_none() throws IOException {
        Path notes = folder.resolve("notes");
        FileMemory memory = FileMemory.of(notes, new TreeMap<>(Map.of("utah.txt", "as it is")));
        memory.note("utah.txt", true, UTAH);
        memory.write(notes, false);
        assertThat(KnownFiles.read(notes)).containsOnlyKeys("utah.txt");

        byte[] bytes = Files.readAllBytes(notes);
        for (int cut = 0; cut < bytes.length; cut++) {
            Files.write(notes, Arrays.copyOf(bytes, cut));
            assertThat(KnownFiles.read(notes)).isEmpty();
            byte[] flipped = bytes.clone();
            flipped[cut] ^= 0x20;
            Files.write(notes, flipped);
            assertThat(KnownFiles.read(notes)).isEmpty();
        }
    }

    @Test
    void files_that_were_not_given_are_kept_in_mind_only_where_documents_are_added() {
        Path notes = folder.resolve("notes");
        FileMemory first = FileMemory.of(notes, new TreeMap<>(Map.of("utah.txt", "1")));
        first.note("utah.txt", true, UTAH);
        first.write(notes, false);
        FileMemory second = FileMemory.of(notes, new TreeMap<>(Map.of("ohio.txt", "1")));
        second.note("ohio.txt", true, UTAH);
        second.write(notes, true);
        assertThat(KnownFiles.read(notes)).containsOnlyKeys("ohio.txt", "utah.txt");
        second.write(notes, false);
        assertThat(KnownFiles.read(notes)).containsOnlyKeys("ohio.txt");
    }
}
