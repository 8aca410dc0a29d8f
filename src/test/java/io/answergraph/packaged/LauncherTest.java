package io.answergraph.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.packaged.PackagedProgram.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which options the launcher gives to Java, told by a Java that only says what it was given. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String OPTIMISING = "-XX:TieredStopAtLevel=4";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final FileTime LATELY = FileTime.from(Instant.parse("2021-01-01T00:00:00Z"));
    private static final FileTime NOW = FileTime.from(Instant.parse("2022-01-01T00:00:00Z"));

    @TempDir
    private Path folder;

    @BeforeEach
    void install() throws IOException {
        Files.copy(Path.of("answergraph"), folder.resolve("answergraph"));
        file("lib/answergraph-1.jar", 0, LONG_AGO);
        file("ontology/core.ttl", 0, LONG_AGO);
        Files.setLastModifiedTime(folder.resolve("ontology"), LONG_AGO);
        file("pages/large.txt", 8, LONG_AGO);
        file("new/large.txt", 8, NOW);
        file("graph/gen-0001/data", 8, NOW);
        file("graph/NOTES", 0, LATELY);
        file("java/release", 0, LONG_AGO);
        Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"25\"\n");
        Path java = folder.resolve("java/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private void file(String name, int megabytes, FileTime written) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[megabytes << 20]);
        Files.setLastModifiedTime(file, written);
    }

    private String java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "JAVA_HOME=" + folder.resolve("java"),
                folder.resolve("answergraph").toString()));
        Collections.addAll(command, arguments);
        Ended ended = PackagedProgram.run(folder, command, "").expecting(0);
        return ended.out();
    }

    @Test
    void what_reads_little_is_not_optimised() throws Exception {
        assertThat(java("query", "-e", "ASK {}")).doesNotContain(OPTIMISING);
        assertThat(java("build", "ontology")).doesNotContain(OPTIMISING);
        assertThat(java("serve")).contains(OPTIMISING);
        assertThat(java("extract", "pages")).contains(OPTIMISING);
    }

    @Test
    void a_build_reads_little_where_the_last_one_noted_it_all_in_whichever_store() throws Exception {
        assertThat(java("build", "pages")).doesNotContain(OPTIMISING);
        assertThat(java("build", "pages", "--store", "graph", "--add")).doesNotContain(OPTIMISING);
        assertThat(java("build", "--store=graph", "pages")).doesNotContain(OPTIMISING);
        assertThat(java("build", "pages", "--store", "other")).contains(OPTIMISING);
        assertThat(java("build", "pages", "--store=other")).contains(OPTIMISING);
        assertThat(java("build", "pages", "new")).contains(OPTIMISING);
    }

    @Test
    void a_build_reads_all_anew_with_another_ontology_or_program() throws Exception {
        file("mine/core.ttl", 0, NOW);
        assertThat(java("build", "pages", "--ontology", "mine")).contains(OPTIMISING);
        assertThat(java("build", "pages", "--ontology=mine")).contains(OPTIMISING);
        file("lib/answergraph-1.jar", 0, NOW);
        assertThat(java("build", "pages")).contains(OPTIMISING);
    }
}
