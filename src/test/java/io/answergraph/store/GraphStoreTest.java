package io.answergraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.answergraph.export.ExportFormat;
import io.answergraph.export.Exporter;
import io.answergraph.export.Selection;
import io.answergraph.model.Document;
import io.answergraph.model.DocumentId;
import io.answergraph.model.EnvironmentException;
import io.answergraph.model.Extraction;
import io.answergraph.model.Origin;
import io.answergraph.model.Problem;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.OntologyFolder;
import io.answergraph.rdf.Recipes;
import io.answergraph.rdf.ShapeCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
    private static final LoadedOntology ONTOLOGY = Recipes.ontology();
    private static final DocumentId ONE = new DocumentId("soups/one");
    private static final DocumentId TWO = new DocumentId("soups/two");

    @TempDir
    private Path temp;

    @Test
    void keeps_a_graph_when_it_is_closed_and_opened_again() {
        Path folder = built("soups/one", "soups/two");

        try (GraphStore store = GraphStore.openForReading(folder)) {
            assertThat(store.iris()).isEqualTo(ONTOLOGY.iris());
            assertThat(store.documents()).containsOnlyKeys(ONE, TWO);
            assertThat(store.documents().get(ONE))
                    .isEqualTo(Fingerprint.of(
                            Recipes.minestrone("soups/one").document(),
                            ONTOLOGY.ontology().digest(),
                            Iris.DEFAULT_BASE,
                            "1"));
            assertThat(store.prefixes()).containsEntry("ag", "https://w3id.org/answergraph/ns#");
            assertThat(store.<List<?>>read(d -> ShapeCheck.load(ONTOLOGY).check(d, store.iris())))
                    .isEmpty();
        }
    }

    @Test
    void exports_the_same_bytes_whatever_way_the_documents_came() {
        Path afresh = built("soups/one", "soups/two");
        Path stepwise = temp.resolve("stepwise");
        update(stepwise, update -> update.put(Recipes.minestrone("soups/three")));
        update(stepwise, update -> update.put(Recipes.minestrone("soups/two")));
        update(stepwise, update -> {
            update.put(Recipes.minestrone("soups/two"));
            update.put(Recipes.minestrone("soups/one"));
            assertThat(update.retainOnly(Set.of(ONE, TWO))).containsExactly(new DocumentId("soups/three"));
        });

        assertThat(export(stepwise)).isEqualTo(export(afresh)).isNotEmpty();
    }

    @Test
    void removes_a_document_with_all_that_it_says() {
        Path both = built("soups/one", "soups/two");
        try (GraphStore store = GraphStore.openForWriting(both)) {
            assertThat(store.remove(TWO)).isTrue();
            assertThat(store.remove(TWO)).isFalse();
        }
        Path single = temp.resolve("single");
        update(single, update -> update.put(Recipes.minestrone("soups/one")));

        assertThat(export(both)).isEqualTo(export(single));
    }

    @Test
    void leaves_the_store_as_it_was_when_an_update_fails() {
        Path folder = built("soups/one");
        String before = export(folder);

        assertThatThrownBy(() -> update(folder, update -> {
                    update.remove(ONE);
                    update.put(Recipes.minestrone("soups/two"));
                    throw new IllegalStateException("a bug");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(export(folder)).isEqualTo(before);
    }

    @Test
    void leaves_the_last_complete_graph_when_a_build_is_killed() throws Exception {
        Path folder = built("soups/one");
        String before = export(folder);

        assertThat(StoreHolder.start("die", folder).waitFor()).isEqualTo(9);
        assertThat(export(folder)).isEqualTo(before);
    }

    @Test
    void says_who_holds_a_locked_store() throws IOException, InterruptedException {
        Path folder = built("soups/one");
        Process other = StoreHolder.start("hold", folder);
        try {
            assertThat(new String(other.getInputStream().readNBytes(4), StandardCharsets.UTF_8))
                    .isEqualTo("held");
            assertThatThrownBy(() -> GraphStore.openForReading(folder))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining(String.valueOf(other.pid()))
                    .hasMessageContaining("Wait for it or stop it");
        } finally {
            other.getOutputStream().close();
            other.waitFor();
        }
    }

    @Test
    void refuses_a_store_of_a_newer_version_and_leaves_it_alone() throws IOException {
        Path folder = built("soups/one");
        Files.writeString(folder.resolve("answergraph-store"), "answergraph store, format 3\n");

        assertThatThrownBy(() -> GraphStore.openForWriting(folder))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("newer version")
                .hasMessageContaining("Update answergraph");
    }

    @Test
    void refuses_folders_that_are_no_stores() throws IOException {
        Path letters = Files.createDirectories(temp.resolve("letters"));
        Files.writeString(letters.resolve("dear.txt"), "…");
        Path file = Files.writeString(temp.resolve("file"), "");

        assertThatThrownBy(() -> GraphStore.openForWriting(letters))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("not a store");
        assertThat(letters.toFile().list()).containsExactly("dear.txt");
        assertThatThrownBy(() -> GraphStore.openForWriting(file.resolve("below")))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("cannot be written");
        assertThatThrownBy(() -> GraphStore.openForReading(temp.resolve("none")))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("answergraph build");
    }

    @Test
    void says_that_a_store_without_a_build_holds_nothing_to_read() {
        GraphStore.openForWriting(temp.resolve("empty")).close();

        assertThatThrownBy(() -> GraphStore.openForReading(temp.resolve("empty")))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("no graph yet");
    }

    @Test
    void drops_what_was_built_with_another_base_and_never_mixes_two() {
        Path folder = built("soups/one", "soups/two");
        LoadedOntology moved = OntologyFolder.load(Recipes.ONTOLOGY, "https://kitchen.example/");

        try (GraphStore store = GraphStore.openForWriting(folder)) {
            assertThatThrownBy(() -> store.update(moved, "1", update -> update.remove(ONE)))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessageContaining("--base " + Iris.DEFAULT_BASE);
            SortedSet<DocumentId> dropped = store.update(moved, "1", update -> {
                update.put(Recipes.minestrone("soups/one"));
                return update.retainOnly(Set.of(ONE));
            });
            assertThat(dropped).containsExactly(TWO);
            assertThat(store.iris().base()).isEqualTo("https://kitchen.example/");
            assertThat(store.documents()).containsOnlyKeys(ONE);
        }
    }

    @Test
    void gives_queries_documents_vocabulary_and_description_but_no_runs() {
        Path folder = temp.resolve("store");
        update(folder, update -> {
            update.put(Recipes.minestrone("soups/one"));
            update.run(run("first.txt"));
        });
        update(folder, update -> update.run(run("second.txt")));

        try (GraphStore store = GraphStore.openForReading(folder)) {
            assertThat(ask(store, "?d a schema:FAQPage ; schema:about/skos:prefLabel ?dish ; ag:extractorVersion ?v"))
                    .isTrue();
            assertThat(ask(store, "?run a prov:Activity")).isFalse();
            assertThat(ask(store, "GRAPH ?g { ?run a prov:Activity }")).isFalse();
            assertThat(
                            ask(
                                    store,
                                    "GRAPH <urn:x-arq:DefaultGraph> { ?run a prov:Activity ; ag:problem/ag:where \"second.txt\" }"))
                    .isTrue();
            assertThat(ask(store, "GRAPH <urn:x-arq:DefaultGraph> { ?problem ag:where \"first.txt\" }"))
                    .isFalse();
        }
        assertThat(export(folder)).doesNotContain("type> <http://www.w3.org/ns/prov#Activity>");
    }

    @Test
    void tells_a_changed_document_from_one_that_it_holds_though_their_bytes_are_the_same() {
        Document one = Recipes.minestrone("soups/one").document();
        Origin origin = one.origin();
        update(built("soups/one"), update -> {
            assertThat(update.holds(one)).isTrue();
            assertThat(update.holds(moved(one, "soups/one.html", origin.publisher())))
                    .isFalse();
            assertThat(update.holds(moved(one, origin.path(), Optional.of("Another Kitchen"))))
                    .isFalse();
            assertThat(update.holds(Recipes.minestrone("soups/two").document())).isFalse();
        });
    }

    private static Document moved(Document document, String path, Optional<String> publisher) {
        Origin old = document.origin();
        Origin origin = new Origin(path, old.url(), publisher, old.retrieved(), old.sourceMap());
        return new Document(
                document.id(), document.title(), origin, document.text(), document.sha256(), document.questions());
    }

    @Test
    void names_documents_that_an_older_program_read() {
        Path folder = built("soups/one", "soups/two");
        try (GraphStore store = GraphStore.openForWriting(folder)) {
            SortedSet<DocumentId> stale = store.update(ONTOLOGY, "2", update -> {
                update.put(Recipes.minestrone("soups/two"));
                return update.stale();
            });
            assertThat(stale).containsExactly(ONE);
        }
    }

    @Test
    void gives_back_what_was_wrong_with_a_document() {
        Extraction soup = Recipes.minestrone("soups/one");
        update(
                built("soups/one"),
                update -> assertThat(update.problems(ONE))
                        .isEqualTo(soup.problems())
                        .isNotEmpty());
    }

    @Test
    void leaves_the_store_as_it_was_when_the_disk_is_full() throws Exception {
        Path disk = Files.createDirectory(temp.resolve("disk"));
        assumeTrue(
                ran("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", disk.toString()),
                "only an administrator can make a small disk");
        try {
            Path folder = disk.resolve("store");
            update(folder, update -> update.put(Recipes.minestrone("soups/one")));
            String before = export(folder);
            Path filler = disk.resolve("filler");
            fill(filler);
            assertThatThrownBy(() -> update(folder, update -> {
                        for (int i = 0; i < 400; i++) {
                            update.put(Recipes.minestrone("soups/number-" + i));
                        }
                    }))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("Free some space");
            Files.delete(filler);
            assertThat(export(folder)).isEqualTo(before);
            update(folder, update -> update.put(Recipes.minestrone("soups/two")));
        } finally {
            assertThat(ran("umount", "-l", disk.toString())).isTrue();
        }
    }

    /** Leaves no room but what files already have. */
    private static void fill(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] page = new byte[4096];
            for (int i = 0; i < 24 << 20; i += page.length) {
                out.write(page);
            }
        } catch (IOException full) {
            assertThat(file).isNotEmptyFile();
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

    @Test
    void counts_what_it_holds() {
        try (GraphStore store = GraphStore.openForReading(built("soups/one", "soups/two"))) {
            Statistics statistics = store.statistics();

            assertThat(statistics.documents()).isEqualTo(2);
            assertThat(statistics.questions()).isEqualTo(2);
            assertThat(statistics.mentions().get("Ingredient"))
                    .isEqualTo(Map.of("asserted", 4L, "denied", 2L, "hedged", 4L));
            assertThat(statistics.claims())
                    .isEqualTo(Map.of("uses", Map.of("asserted", 6L, "denied", 2L, "hedged", 2L)));
            assertThat(statistics.facts()).isEqualTo(6);
            assertThat(statistics.problems()).isEqualTo(Map.of("NO_SUBJECT", 2L));
            assertThat(store.<Statistics>read(Statistics::of)).isEqualTo(statistics);
        }
    }

    private static Run run(String where) {
        return new Run(
                Instant.parse("2026-05-01T10:00:00Z"),
                Duration.ofMillis(1500),
                "host",
                List.of(new Problem(Problem.Code.EMPTY_FILE, where, "Empty. Leave it out.")));
    }

    private static boolean ask(GraphStore store, String pattern) {
        QueryFile query = QueryFile.of("ask", "ASK { " + pattern + " }");
        return store.read(d -> query.run(d, store.prefixes(), Map.of(), Duration.ofSeconds(10), QueryExec::ask));
    }

    private Path built(String... documents) {
        Path folder = temp.resolve("store");
        update(folder, update -> List.of(documents).forEach(id -> update.put(Recipes.minestrone(id))));
        return folder;
    }

    private static void update(Path folder, Consumer<Update> work) {
        try (GraphStore store = GraphStore.openForWriting(folder)) {
            store.update(ONTOLOGY, "1", update -> {
                work.accept(update);
                return update;
            });
        }
    }

    private static String export(Path folder) {
        try (GraphStore store = GraphStore.openForReading(folder)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Selection all = new Selection(Optional.empty(), false, false);
            return store.read(d -> {
                new Exporter(store.iris(), store.prefixes())
                        .write(all.quads(d, store.iris(), ExportFormat.NQ), ExportFormat.NQ, out);
                return out.toString(StandardCharsets.UTF_8);
            });
        }
    }
}
