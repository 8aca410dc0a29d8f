package io.answergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports that are folders, the release above all, and the command that checks it. */
class ReleaseTest {
    @TempDir
    private static Path folder;

    private static String store = "";
    private static String vermont = "";
    private static String utah = "";

    @BeforeAll
    static void build() {
        store = folder.resolve("store").toString();
        vermont = Page.in(folder, "vermont.txt", Page.VERMONT);
        utah = Page.in(folder, "utah.txt", Page.UTAH);
        Ran.program("build", vermont, utah, "--store", store).ended(0);
    }

    private static Path release(String name, String... more) {
        Path target = folder.resolve(name);
        List<String> arguments =
                new java.util.ArrayList<>(List.of("export", "--release", target.toString(), "--store", store));
        arguments.addAll(List.of(more));
        Ran.program(arguments.toArray(String[]::new)).ended(0);
        return target;
    }

    private static Model model(Path file) throws IOException {
        RDFFormat format = file.toString().endsWith(".trig") ? RDFFormat.TRIG : RDFFormat.TURTLE;
        try (InputStream in = Files.newInputStream(file)) {
            return Rio.parse(in, "https://download.example/", format);
        }
    }

    private static String value(Model model, String property) {
        return model
                .filter(Values.iri("https://w3id.org/answergraph/id/dataset"), Values.iri(property), null)
                .objects()
                .stream()
                .map(Value::stringValue)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_file_of_a_release_is_read_by_another_library() throws IOException {
        Path release = release("whole");

        try (Stream<Path> files = Files.list(release)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "README.md",
                            "SHA256SUMS",
                            "description.ttl",
                            "graph.trig",
                            "provenance.ttl",
                            "validation.ttl",
                            "vocabulary.ttl");
        }
        Model graph = model(release.resolve("graph.trig"));
        Model description = model(release.resolve("description.ttl"));
        long triples = graph.stream()
                .map(s -> List.of(s.getSubject(), s.getPredicate(), s.getObject()))
                .distinct()
                .count();
        assertThat(value(description, "http://rdfs.org/ns/void#triples")).isEqualTo(Long.toString(triples));
        assertThat(value(description, "http://rdfs.org/ns/void#documents")).isEqualTo("2");
        assertThat(value(description, "http://rdfs.org/ns/void#dataDump"))
                .isEqualTo("https://download.example/graph.trig");
        assertThat(model(release.resolve("vocabulary.ttl"))).hasSizeGreaterThan(5000);
        assertThat(model(release.resolve("validation.ttl")).objects())
                .extracting(Value::stringValue)
                .contains("true");
        assertThat(model(release.resolve("provenance.ttl")).objects())
                .extracting(Value::stringValue)
                .contains("vermont.txt", "utah.txt", "http://www.w3.org/ns/prov#Activity");
    }

    @Test
    void two_releases_of_one_graph_are_the_same_bytes() throws IOException {
        Path one = release("one");
        Path other = release("other");

        assertThat(Files.readAllBytes(other.resolve("SHA256SUMS")))
                .isEqualTo(Files.readAllBytes(one.resolve("SHA256SUMS")));
    }

    @Test
    void the_sources_make_the_graph_of_their_release() {
        Path release = release("rebuilt");

        assertThat(Ran.program("verify", release.toString(), utah, vermont)
                        .ended(0)
                        .out())
                .contains("Every file is as it was released", "The sources make the same graph.");
    }

    @Test
    void the_checksum_of_a_graph_is_that_of_its_export_as_n_quads() throws IOException, NoSuchAlgorithmException {
        Path release = release("summed");
        Path quads = folder.resolve("summed.nq");
        Ran.program("export", "--format", "nq", "--out", quads.toString(), "--store", store)
                .ended(0);

        byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(quads));

        assertThat(Ran.program("verify", release.toString()).ended(0).out())
                .contains("sha256 " + HexFormat.of().formatHex(sum));
    }

    @Test
    void a_release_without_text_is_rebuilt_without_text() throws IOException {
        Path release = release("no-text", "--no-text");

        assertThat(Files.readString(release.resolve("graph.trig"))).doesNotContain("isString");
        assertThat(Ran.program("verify", release.toString(), utah, vermont)
                        .ended(0)
                        .out())
                .contains("The sources make the same graph.");
    }

    @Test
    void other_sources_are_told_by_the_documents_that_differ() {
        Path release = release("differs");
        String changed = Page.in(folder, "changed/utah.txt", Page.UTAH.replace("shelter", "counseling"));

        assertThat(Ran.program("verify", release.toString(), changed).ended(1).out())
                .contains("make another graph", "doc/utah differs", "doc/vermont is in the release only");
    }

    @Test
    void a_file_that_was_changed_lost_or_added_is_named() throws IOException {
        Path release = release("tampered");
        Files.writeString(release.resolve("graph.trig"), "\n", java.nio.file.StandardOpenOption.APPEND);
        Files.delete(release.resolve("vocabulary.ttl"));
        Files.writeString(release.resolve("notes.txt"), "mine");

        assertThat(Ran.program("verify", release.toString()).ended(1).out())
                .contains(
                        "graph.trig is not the file that was released",
                        "vocabulary.ttl is missing",
                        "notes.txt does not belong to the release");
    }

    @Test
    void checksums_that_lead_out_of_the_folder_are_refused() throws IOException {
        Path release = release("escape");
        Path sums = release.resolve("SHA256SUMS");
        Files.writeString(sums, Files.readString(sums) + "0".repeat(64) + "  ../vermont.txt\n");

        assertThat(Ran.program("verify", release.toString()).ended(1).out())
                .contains("SHA256SUMS, line 7: no checksum with a file's name");
    }

    @Test
    void a_folder_that_is_no_release_is_left_alone() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(mine.resolve("thesis.txt"), "years of work");

        assertThat(Ran.program("export", "--release", mine.toString(), "--store", store)
                        .ended(3)
                        .err())
                .contains("is no release");
        assertThat(Ran.program("verify", mine.toString()).ended(3).err()).contains("no SHA256SUMS");
    }

    @Test
    void all_tables_and_the_files_for_neo4j_go_into_a_folder() {
        Path tables = folder.resolve("tables");
        Path neo4j = folder.resolve("neo4j");
        Ran.program("export", "--format", "csv", "--out", tables + "/", "--store", store)
                .ended(0);
        Ran.program("export", "--format", "neo4j", "--out", neo4j + "/", "--store", store)
                .ended(0);

        assertThat(tables).isDirectoryContaining("glob:**claims.csv").isDirectoryContaining("glob:**matrix.csv");
        assertThat(neo4j).isDirectoryContaining("glob:**relationships.csv");
    }

    @Test
    void options_that_do_not_go_together_are_mistakes() {
        assertThat(Ran.program("export", "--format", "csv").ended(2).err()).contains("Which table?");
        assertThat(Ran.program("export", "--format", "neo4j").ended(2).err()).contains("Name a folder");
        assertThat(Ran.program("export", "--format", "nt", "--table", "claims")
                        .ended(2)
                        .err())
                .contains("--table is for --format csv");
        assertThat(Ran.program("export", "--rdf12", "--format", "jsonld")
                        .ended(2)
                        .err())
                .contains("--rdf12 needs");
        assertThat(Ran.program("export", "--rdf12", "--asserted-only").ended(2).err())
                .contains("--asserted-only leaves out");
        assertThat(Ran.program("export", "--release", "r", "--format", "nq")
                        .ended(2)
                        .err())
                .contains("--release writes all");
        assertThat(Ran.program("export", "--format", "ttl", "--out", folder + "/")
                        .ended(2)
                        .err())
                .contains("Name a file");
    }
}
