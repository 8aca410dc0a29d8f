package io.answergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.model.Document;
import io.answergraph.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What arguments lead to, under which ids and in which order. */
class SourcesTest {
    private static final byte[] GOOD = "1. Why?\nSo.\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @BeforeEach
    void layOutFiles() throws Exception {
        Files.createDirectories(folder.resolve("North & South/Old"));
        Files.write(folder.resolve("Zebra Été.txt"), GOOD);
        Files.write(folder.resolve("North & South/Old/v2.final.md"), GOOD);
        try (OutputStream file = Files.newOutputStream(folder.resolve("box.zip"));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : List.of("b.txt", "In/a.txt", "In/a.txt.meta.json")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.endsWith(".json") ? "{\"publisher\":\"P\"}".getBytes(StandardCharsets.UTF_8) : GOOD);
            }
        }
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(folder.resolve("packed.txt.gz")))) {
            gzip.write(GOOD);
        }
    }

    @Test
    void aFolderGivesAllBelowUnderTheSlugsOfItsPathsInTheirOrder() {
        Reading reading = Reading.of(folder);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.size()).isEqualTo(4);
        assertThat(reading.ids())
                .containsExactly("box/in/a", "box/b", "north-south/old/v2-final", "packed", "zebra-ete");
        assertThat(reading.documents().getFirst().origin().path()).isEqualTo("box.zip/In/a.txt");
        assertThat(reading.documents().getFirst().origin().publisher()).contains("P");
    }

    @Test
    void aFileGoesByItsNameAndAGlobByWhatLiesBelowItsFixedPart() {
        assertThat(Reading.of(folder.resolve("North & South/Old/v2.final.md")).ids())
                .containsExactly("v2-final");
        assertThat(Reading.of(folder.resolve("**.md")).ids()).containsExactly("north-south/old/v2-final");
        assertThat(Reading.of(folder.resolve("*.{txt,gz}")).ids()).containsExactly("packed", "zebra-ete");
    }

    @Test
    void aFileNamedTwiceIsReadOnce() {
        Reading reading = Reading.of(folder, folder.resolve("Zebra Été.txt"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.documents()).hasSize(5);
    }

    @Test
    void readingTwiceGivesTheSameAndCountsEveryFile() {
        StandardInput input = new StandardInput(new ByteArrayInputStream(GOOD), "given.txt");
        Sources sources = Sources.of(List.of("-", folder.toString()), input, Limits.defaults());
        List<String> first = events(sources);
        assertThat(first).isEqualTo(events(sources)).endsWith("document given", "done given.txt");
        assertThat(first.stream().filter(event -> event.startsWith("done"))).hasSize(sources.size());
    }

    private static List<String> events(Sources sources) {
        List<String> events = new ArrayList<>();
        sources.read(new Sources.Sink() {
            @Override
            public void document(Document document) {
                events.add("document " + document.id());
            }

            @Override
            public void problem(Problem problem) {
                events.add(problem.toString());
            }

            @Override
            public void fileDone(String path) {
                events.add("done " + path);
            }
        });
        return events;
    }
}
