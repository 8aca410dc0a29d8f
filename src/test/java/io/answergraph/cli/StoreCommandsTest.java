package io.answergraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.answergraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandsTest {
    @TempDir
    private Path folder;

    private String store;
    private String vermont;
    private String utah;

    @BeforeEach
    void build() {
        store = folder.resolve("store").toString();
        vermont = Page.in(folder, "pages/vermont.txt", Page.VERMONT);
        utah = Page.in(folder, "pages/utah.txt", Page.UTAH);
        Ran.program("build", vermont, "--store", store).ended(0);
    }

    private static String export(String store) {
        return Ran.program("export", "--format", "nq", "--store", store)
                .ended(0)
                .out();
    }

    @Test
    void a_backup_is_restored_to_a_new_folder() {
        String backup = folder.resolve("backup").toString();
        String other = folder.resolve("other").toString();
        assertThat(Ran.program("backup", backup, "--store", store).ended(0).err())
                .contains("Wrote a backup of", "statements to " + backup);
        assertThat(Ran.program("restore", backup, "--store", other).ended(0).err())
                .contains("Restored", "with 1 document to " + other);
        assertThat(export(other)).isEqualTo(export(store)).contains("doc/vermont");
        assertThat(Ran.program("build", vermont, "--store", other).ended(0).out())
                .contains("1 unchanged");
    }

    @Test
    void a_graph_that_is_there_is_not_given_up_unasked() {
        String backup = folder.resolve("backup").toString();
        Ran.program("backup", backup, "--store", store).ended(0);
        String before = export(store);
        Ran.program("build", utah, "--store", store).ended(0);

        assertThat(Ran.program("restore", backup, "--store", store).ended(3).err())
                .contains("--replace");
        assertThat(export(store)).contains("doc/utah");
        Ran.program("restore", backup, "--replace", "--store", store).ended(0);
        assertThat(export(store)).isEqualTo(before);
    }

    @Test
    void what_is_no_backup_leaves_no_store_behind() {
        Path other = folder.resolve("other");
        assertThat(Ran.program("restore", folder + "/pages", "--store", other.toString())
                        .ended(3)
                        .err())
                .contains("no whole backup");
        assertThat(other).doesNotExist();
    }

    @Test
    void compaction_tells_what_it_saved() {
        String before = export(store);
        assertThat(Ran.program("compact", "--store", store).ended(0).err())
                .containsPattern("Compacted .*: \\d+\\.\\d MB before, \\d+\\.\\d MB now");
        assertThat(export(store)).isEqualTo(before);
    }

    @Test
    void a_build_compacts_a_store_that_is_mostly_garbage() {
        String fill = "INSERT DATA { GRAPH <urn:x:garbage> { <urn:x:a> <urn:x:b> '%s%d' } }";
        try (GraphStore graph = GraphStore.openForWriting(Path.of(store))) {
            for (int i = 0; i < 10; i++) {
                edit(graph, fill.formatted("x".repeat(8 << 20), i));
            }
            edit(graph, "DROP GRAPH <urn:x:garbage>");
            assertThat(graph.footprint().isWorthCompacting()).isTrue();
        }
        String before = export(store);
        Ran build = Ran.program("build", "--add", utah, "--store", store).ended(0);
        assertThat(build.err())
                .containsPattern("Compacted .* half of which were garbage: \\d+\\.\\d MB before, .* MB now");
        assertThat(build.out()).contains("1 document read");
        assertThat(export(store))
                .contains(
                        before.lines().filter(line -> line.contains("vermont#")).toList());
        Ran.program("store", "check", "--store", store).ended(0);
        try (GraphStore graph = GraphStore.openForReading(Path.of(store))) {
            assertThat(graph.footprint().bytes()).isLessThan(60 << 20);
        }
        assertThat(Ran.program("build", "--add", utah, "--store", store)
                        .ended(0)
                        .err())
                .isEmpty();
    }

    private static void edit(GraphStore graph, String update) {
        graph.edit(UpdateFactory.create(update), Duration.ofMinutes(1));
    }

    @Test
    void a_whole_store_is_said_to_be_whole() {
        assertThat(Ran.program("store", "check", "--store", store).ended(0).out())
                .contains("The store is whole: 1 document and");
    }

    @Test
    void a_store_in_use_is_left_to_who_uses_it() {
        String before = export(store);
        try (GraphStore server = GraphStore.openForReading(Path.of(store))) {
            for (String[] command : new String[][] {
                {"build", utah},
                {"list"},
                {"compact"},
                {"store", "check"},
                {"backup", folder.resolve("backup").toString()},
                {"restore", folder.toString(), "--replace"}
            }) {
                String[] arguments = Stream.concat(Stream.of(command), Stream.of("--store", store))
                        .toArray(String[]::new);
                assertThat(Ran.program(arguments).ended(3).err())
                        .contains("Another process uses the store " + store, "Wait for it or stop it");
            }
            assertThat(server.documents()).hasSize(1);
        }
        assertThat(export(store)).isEqualTo(before);
    }

    @Test
    void a_store_that_may_not_be_written_says_so() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                ran("mount", "-t", "tmpfs", "-o", "size=300m", "tmpfs", disk.toString()),
                "only an administrator can make a disk that even an administrator cannot write");
        try {
            String kept = disk.resolve("store").toString();
            Ran.program("build", vermont, "--store", kept).ended(0);
            assertThat(ran("mount", "-o", "remount,ro", disk.toString())).isTrue();
            for (String command : new String[] {"build", "list"}) {
                assertThat(Ran.program(command, "--store", kept).ended(3).err())
                        .contains(kept, "permission to read and write", "--store");
            }
            assertThat(Ran.program("build", "--store", disk + "/new").ended(3).err())
                    .contains("disk/new cannot be written", "--store");
        } finally {
            assertThat(ran("umount", "-l", disk.toString())).isTrue();
        }
    }

    /** As on a full disk, and without being an administrator: no file may grow as far as the larger ones of the store do. */
    @Test
    void a_build_that_finds_no_room_leaves_the_graph_as_it_was() throws Exception {
        String before = export(store);
        Process build = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f 400; exec \"$0\" \"$@\"",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-Danswergraph.home=" + Path.of("").toAbsolutePath(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "build",
                        utah,
                        "--store",
                        store)
                .redirectErrorStream(true)
                .start();
        String told = new String(build.getInputStream().readAllBytes(), UTF_8);

        assertThat(build.waitFor()).as(told).isEqualTo(3);
        assertThat(told).contains("The disk of the store " + store, "the store is as it was before", "Free some space");
        assertThat(export(store)).isEqualTo(before);
        Ran.program("build", utah, "--store", store).ended(0);
        try (Stream<Path> files = Files.list(Path.of(store))) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("gen-")))
                    .hasSize(1);
        }
    }

    private static boolean ran(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
