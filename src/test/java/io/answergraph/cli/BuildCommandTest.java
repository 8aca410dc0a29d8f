package io.answergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
    @TempDir
    private Path folder;

    private String store;
    private String vermont;
    private String utah;

    @BeforeEach
    void writePages() {
        store = folder.resolve("store").toString();
        vermont = Page.in(folder, "pages/vermont.txt", Page.VERMONT);
        utah = Page.in(folder, "pages/utah.txt", Page.UTAH);
    }

    private String export() {
        return Ran.program("export", "--format", "nq", "--store", store)
                .ended(0)
                .out();
    }

    @Test
    void a_build_says_what_it_did_and_what_to_do_next() {
        Ran ran = Ran.program("build", folder + "/pages", "--store", store).ended(0);
        assertThat(ran.out())
                .contains("2 documents read", "2 documents with 3 questions", "mentions of", "claims with", "Service")
                .contains("answergraph serve --store " + store);
    }

    @Test
    void the_order_of_sources_and_the_number_of_threads_make_no_difference() {
        Ran.program("build", vermont, utah, "--threads", "1", "--store", store).ended(0);
        String once = export();
        store = folder.resolve("other").toString();
        Ran.program("build", utah, vermont, "--threads", "4", "--store", store).ended(0);
        assertThat(export()).isEqualTo(once).isEqualTo(export()).contains("doc/vermont");
    }

    @Test
    void a_document_no_longer_given_is_dropped_and_one_unchanged_not_read_again() {
        Ran.program("build", vermont, utah, "--store", store).ended(0);
        Ran again = Ran.program("build", vermont, "--store", store).ended(0);
        assertThat(again.out()).contains("0 documents read; 1 unchanged; 1 dropped", "(utah)");
        String incremental = export();
        store = folder.resolve("fresh").toString();
        Ran.program("build", vermont, "--store", store).ended(0);
        assertThat(incremental).isEqualTo(export());
    }

    @Test
    void added_documents_leave_the_others() {
        Ran.program("build", vermont, utah, "--store", store).ended(0);
        String together = export();
        store = folder.resolve("added").toString();
        Ran.program("build", vermont, "--store", store).ended(0);
        Ran.program("build", utah, "--add", "--store", store).ended(0);
        assertThat(export()).isEqualTo(together);
    }

    @Test
    void a_document_whose_sidecar_or_kind_of_file_changed_is_read_again() {
        String pages = folder + "/pages";
        Ran.program("build", pages, "--store", store).ended(0);
        Page.in(folder, "pages/utah.txt.meta.json", "{\"publisher\": \"Example Press\"}");
        assertThat(Ran.program("build", pages, "--store", store).ended(0).out())
                .contains("1 document read; 1 unchanged");
        assertThat(export()).contains("Example Press");
        assertThat(Path.of(vermont)
                        .toFile()
                        .renameTo(folder.resolve("pages/vermont.md").toFile()))
                .isTrue();
        assertThat(Ran.program("build", pages, "--store", store).ended(0).out())
                .contains("1 document read; 1 unchanged");
        assertThat(export()).contains("vermont.md").doesNotContain("vermont.txt");
    }

    @Test
    void a_document_that_was_kept_while_the_ontology_changed_is_named_as_stale() throws IOException {
        Path changed = folder.resolve("ontology");
        copy(Ran.CHECKOUT.resolve("ontology"), changed);
        Ran.program("build", vermont, utah, "--store", store).ended(0);
        Files.writeString(changed.resolve("cues.ttl"), "\n# one more line\n", StandardOpenOption.APPEND);
        String[] adding = {"build", utah, "--add", "--ontology", changed.toString(), "--store", store};
        Ran ran = Ran.program(adding).ended(0);
        assertThat(ran.err())
                .contains("warning STALE_DOCUMENT\n", "  vermont: ", "Give its file again")
                .doesNotContain("  utah: ");
        assertThat(ran.out()).contains("1 document read; 1 out of date");
        assertThat(Ran.program("ask", "problems", "--store", store).ended(0).out())
                .contains("STALE_DOCUMENT");
        List<String> strict = new ArrayList<>(List.of(adding));
        strict.addAll(List.of("--fail-on", "warning"));
        assertThat(Ran.program(strict.toArray(String[]::new)).ended(1).err()).contains("STALE_DOCUMENT");
        Ran all = Ran.program("build", vermont, utah, "--ontology", changed.toString(), "--store", store)
                .ended(0);
        assertThat(all.err()).doesNotContain("STALE_DOCUMENT");
    }

    @Test
    void warnings_of_an_unchanged_document_are_told_again() {
        String nowhere = Page.in(folder, "nowhere.txt", "1. Which services are there?\nShelter.\n2. Why?\n");
        Ran first = Ran.program("build", nowhere, "--store", store).ended(0);
        assertThat(first.err()).contains("warning EMPTY_ANSWER", "warning NO_SUBJECT");
        Ran again = Ran.program("build", nowhere, "--fail-on", "warning", "--store", store)
                .ended(1);
        assertThat(again.err()).contains("warning EMPTY_ANSWER", "warning NO_SUBJECT");
        assertThat(Ran.program("ask", "problems", "--store", store).ended(0).out())
                .contains("EMPTY_ANSWER", "NO_SUBJECT");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    @Test
    void a_bad_document_is_reported_and_the_others_are_loaded() {
        Page.in(folder, "pages/empty.txt", "");
        Ran ran = Ran.program("build", folder + "/pages", "--store", store).ended(0);
        assertThat(ran.err()).contains("error EMPTY_FILE", "empty.txt");
        assertThat(ran.out()).contains("2 documents read", "1 file skipped");
    }

    @Test
    void fail_on_leaves_the_store_as_it_was() {
        Ran.program("build", vermont, "--store", store).ended(0);
        String before = export();
        Page.in(folder, "pages/empty.txt", "");
        Ran ran = Ran.program("build", folder + "/pages", "--fail-on", "error", "--store", store)
                .ended(1);
        assertThat(ran.err()).contains("error EMPTY_FILE", "--fail-on");
        assertThat(export()).isEqualTo(before);
    }

    @Test
    void a_folder_without_documents_leaves_nothing_behind() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(Ran.program("build", empty.toString(), "--store", store)
                        .ended(1)
                        .err())
                .contains("No documents there");
        assertThat(Path.of(store)).doesNotExist();
    }

    @Test
    void a_build_without_a_readable_document_leaves_the_store_as_it_was() {
        Ran.program("build", vermont, "--store", store).ended(0);
        String before = export();
        String empty = Page.in(folder, "empty.txt", "");
        assertThat(Ran.program("build", empty, "--store", store).ended(1).err())
                .contains("error EMPTY_FILE", "No document could be read");
        assertThat(export()).isEqualTo(before);
    }

    @Test
    void a_missing_source_is_named() {
        assertThat(Ran.program("build", folder + "/nowhere.txt", "--store", store)
                        .ended(3)
                        .err())
                .contains("nowhere.txt");
        assertThat(Path.of(store)).doesNotExist();
    }

    @Test
    void a_missing_ontology_is_named() {
        assertThat(Ran.program("build", vermont, "--ontology", folder + "/none", "--store", store)
                        .ended(3)
                        .err())
                .contains("none", "--ontology");
    }

    @Test
    void a_store_of_a_newer_program_is_left_alone() throws IOException {
        Ran.program("build", vermont, "--store", store).ended(0);
        Path marker = Path.of(store, "answergraph-store");
        Files.writeString(marker, Files.readString(marker).replaceAll("\\d+", "999"));
        assertThat(Ran.program("build", utah, "--store", store).ended(3).err()).contains("newer version");
        assertThat(Ran.program("list", "--store", store).ended(3).err()).contains("newer version");
    }

    @Test
    void a_folder_with_other_files_is_not_taken_for_a_store() {
        Ran ran = Ran.program("build", vermont, "--store", folder + "/pages").ended(3);
        assertThat(ran.err()).contains("holds other files");
        assertThat(Path.of(vermont)).exists();
    }

    @Test
    void standard_input_takes_a_name() {
        Ran.programReading(Page.UTAH, "build", "-", "--name", "utah.txt", "--store", store)
                .ended(0);
        assertThat(Ran.program("list", "--store", store).ended(0).out()).contains("utah");
    }

    @Test
    void quiet_says_nothing_and_json_is_for_programs() {
        Ran quiet = Ran.program("build", vermont, "--quiet", "--store", store).ended(0);
        assertThat(quiet.out()).isEmpty();
        assertThat(Ran.program("build", vermont, "--json", "--store", store)
                        .ended(0)
                        .out())
                .startsWith("{")
                .contains("\"unchanged\" : 1", "\"documents\" : 1");
    }

    @Test
    void a_full_disk_is_named_and_the_store_stays_readable() throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        assumeTrue(
                ran("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", small.toString()),
                "only an administrator can make a small disk");
        try {
            assertThat(Ran.program("build", vermont, utah, "--store", small + "/store")
                            .ended(3)
                            .err())
                    .contains("small/store");
        } finally {
            assertThat(ran("umount", "-l", small.toString())).isTrue();
        }
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
