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

    @Test
    void aFileThatVanishesBehindTheSearchIsReportedAndTheOthersAreRead(@TempDir Path pages) throws Exception {
        Files.writeString(pages.resolve("bad.txt"), "1. Why?\nSo.\n");
        Files.writeString(pages.resolve("good.txt"), "1. Why?\nSo.\n");
        Sources sources = found(pages);
        Files.delete(pages.resolve("bad.txt"));

        Picky sink = new Picky("");
        sources.read(sink);
        assertThat(sink.documents).containsExactly("good");
        assertThat(sink.problems).containsExactly("UNREADABLE_FILE bad.txt");
    }

    @Test
    void aFileThatIsNotWantedIsNotReadUnlessItsIdIsClaimedTwice(@TempDir Path pages) throws Exception {
        Files.writeString(pages.resolve("one.txt"), "1. Why?\nSo.\n");
        Files.writeString(pages.resolve("two.txt"), "1. Why?\nSo.\n");
        Picky sink = new Picky("one.txt");
        found(pages).read(sink);
        assertThat(sink.documents).containsExactly("two");

        Files.writeString(pages.resolve("two.md"), "1. Why?\nSo.\n");
        Picky again = new Picky("one.txt");
        found(pages).read(again);
        assertThat(again.documents).containsExactly("one");
        assertThat(again.problems).containsExactly("DUPLICATE_DOCUMENT two.md, two.txt");
    }

    private static Sources found(Path pages) {
        StandardInput none = new StandardInput(new ByteArrayInputStream(new byte[0]), StandardInput.DEFAULT_NAME);
        return Sources.of(List.of(pages.toString()), none, Limits.defaults());
    }

    /** Wants all files but one. */
    private static final class Picky implements Sources.Sink {
        private final String unwanted;
        private final List<String> documents = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        Picky(String unwanted) {
            this.unwanted = unwanted;
        }

        @Override
        public boolean wants(String path) {
            return !path.equals(unwanted);
        }

        @Override
        public void document(Document document) {
            documents.add(document.id().value());
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem.code() + " " + problem.where());
        }
    }
}
