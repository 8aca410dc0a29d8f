package io.answergraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answergraph.model.DocumentId;
import io.answergraph.model.EnvironmentException;
import io.answergraph.rdf.LazyOntology;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.Recipes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.update.UpdateFactory;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a store's data are exchanged for others, and how damage to them is found. */
class GenerationsTest {
    private static final LoadedOntology ONTOLOGY = Recipes.ontology();

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void build() {
        folder = temp.resolve("store");
        try (GraphStore store = GraphStore.openForWriting(folder)) {
            put(store, "soups/one", "soups/two");
        }
    }

    private static void put(GraphStore store, String... documents) {
        store.update(ONTOLOGY, "1", update -> {
            List.of(documents).forEach(id -> update.put(Recipes.minestrone(id)));
            return update;
        });
    }

    private static void rebuild(GraphStore store, String... documents) {
        store.build(LazyOntology.of(ONTOLOGY), "1", held -> true, update -> {
            List.of(documents).forEach(id -> update.put(Recipes.minestrone(id)));
            return update;
        });
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void who_reads_finishes_in_the_old_state_which_is_removed_then() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        try (GraphStore store = GraphStore.openForWriting(folder);
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<Integer> documents = threads.submit(() -> store.read(dataset -> {
                reading.countDown();
                await(written);
                return documents(dataset);
            }));
            await(reading);
            rebuild(store, "soups/three");
            assertThat(store.documents()).hasSize(3);
            assertThat(files()).contains("gen-0001", "gen-0002");
            written.countDown();
            assertThat(documents.get(20, TimeUnit.SECONDS)).isEqualTo(2);
            assertThat(files()).containsExactly("CURRENT", "LOCK", "answergraph-store", "gen-0002");
        }
    }

    private static int documents(DatasetGraph dataset) {
        return new Catalog(dataset, ONTOLOGY.iris()).documents().size();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void all_written_anew_is_the_same_as_step_by_step_changes_by_hand_among_it() {
        Path other = temp.resolve("other");
        try (GraphStore stepwise = GraphStore.openForWriting(folder);
                GraphStore afresh = GraphStore.openForWriting(other)) {
            put(afresh, "soups/one", "soups/two");
            for (GraphStore store : List.of(stepwise, afresh)) {
                edit(store, "INSERT DATA { GRAPH <urn:x:mine> { <urn:x:a> <urn:x:b> 007 } }");
                edit(store, "DELETE WHERE { GRAPH <https://w3id.org/answergraph/id/doc/soups/one> { ?s a ?t } }");
            }
            stepwise.update(ONTOLOGY, "1", update -> change(update));
            afresh.build(LazyOntology.of(ONTOLOGY), "1", held -> true, update -> change(update));

            assertThat(Dumps.of(afresh)).isEqualTo(Dumps.of(stepwise)).contains("urn:x:mine");
            assertThat(afresh.statistics())
                    .isEqualTo(stepwise.statistics())
                    .isEqualTo(afresh.<Statistics>read(Statistics::of));
            assertThat(afresh.faults()).isEmpty();
            assertThat(stepwise.faults()).isEmpty();
        }
    }

    private static Set<DocumentId> change(Update update) {
        update.put(Recipes.minestrone("soups/three"));
        return update.retainOnly(Set.of(new DocumentId("soups/one"), new DocumentId("soups/three")));
    }

    private static void edit(GraphStore store, String update) {
        store.edit(UpdateFactory.create(update), Duration.ofSeconds(20));
    }

    @Test
    void a_build_that_fails_in_the_midst_of_a_new_generation_leaves_nothing_behind() throws IOException {
        String before = Dumps.of(folder);
        try (GraphStore store = GraphStore.openForWriting(folder)) {
            assertThatThrownBy(() -> store.build(LazyOntology.of(ONTOLOGY), "1", held -> true, update -> {
                        update.put(Recipes.minestrone("soups/three"));
                        throw new IllegalStateException("a bug");
                    }))
                    .hasMessage("a bug");
            assertThat(Dumps.of(store)).isEqualTo(before);
        }
        assertThat(files()).containsExactly("CURRENT", "LOCK", "answergraph-store", "gen-0001");
    }

    @Test
    void a_new_generation_that_cannot_be_opened_again_is_given_up_and_the_old_one_stays() throws IOException {
        isGivenUp(file -> Files.createDirectory(file.resolve("nodes-data.obj")), "nodes-data.obj");
    }

    @Test
    void a_new_generation_with_a_file_cut_off_is_given_up_and_the_old_one_stays() throws IOException {
        isGivenUp(file -> Files.writeString(file.resolve("SPO.bpt"), "half"), "SPO.bpt is cut off");
    }

    private interface Damage {
        Path to(Path data) throws IOException;
    }

    /** Damages a file of a new generation that is open: what writes to it does so still, what opens it next finds another. */
    private void isGivenUp(Damage damage, String told) throws IOException {
        String before = Dumps.of(folder);
        try (GraphStore store = GraphStore.openForWriting(folder)) {
            assertThatThrownBy(() -> store.build(LazyOntology.of(ONTOLOGY), "1", held -> true, update -> {
                        update.put(Recipes.minestrone("soups/three"));
                        return damaged(folder.resolve("gen-0002/tdb2/Data-0001"), damage, told);
                    }))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessageContaining("The store " + folder + " cannot be used")
                    .hasMessageContaining(told)
                    .hasMessageContaining("it is as it was before");
            assertThat(Dumps.of(store)).isEqualTo(before);
            assertThat(files()).containsExactly("CURRENT", "LOCK", "answergraph-store", "gen-0001");

            rebuild(store, "soups/three");
            assertThat(store.documents()).hasSize(3);
        }
        assertThat(Dumps.of(folder)).contains("soups/three");
    }

    private static Path damaged(Path data, Damage damage, String told) {
        try {
            Files.delete(data.resolve(told.split(" ", 2)[0]));
            return damage.to(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_others_left_half_done_is_removed_by_the_next_build() throws IOException {
        String before = Dumps.of(folder);
        Files.createDirectories(folder.resolve("gen-0009/tdb2/Data-0001"));
        Files.writeString(folder.resolve("gen-0009/tdb2/Data-0001/GSPO.dat"), "half");
        Files.writeString(folder.resolve("CURRENT.new"), "gen-00");

        assertThat(Dumps.of(folder)).isEqualTo(before);
        GraphStore.openForWriting(folder).close();
        assertThat(files()).containsExactly("CURRENT", "LOCK", "answergraph-store", "gen-0001");
        assertThat(Dumps.of(folder)).isEqualTo(before);
    }

    @Test
    void a_store_whose_current_generation_is_gone_says_what_to_do() throws IOException {
        Files.move(folder.resolve("gen-0001"), temp.resolve("elsewhere"));

        assertThatThrownBy(() -> GraphStore.openForReading(folder))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("gen-0001")
                .hasMessageContaining("answergraph restore");
        // And lets go of its lock.
        Files.move(temp.resolve("elsewhere"), folder.resolve("gen-0001"));
        assertThat(Dumps.of(folder)).contains("soups/one");
    }

    @Test
    void compaction_frees_the_disk_and_changes_nothing() {
        try (GraphStore store = GraphStore.openForWriting(folder)) {
            String before = Dumps.of(store);
            long fresh = store.footprint().bytes();
            assertThat(store.footprint().expected()).isEqualTo(fresh);
            for (int i = 0; i < 20; i++) {
                put(store, "soups/number-" + i);
                store.remove(new DocumentId("soups/number-" + i));
            }
            assertThat(store.footprint().bytes()).isGreaterThan(2 * fresh);
            assertThat(store.footprint().expected()).isCloseTo(fresh, Percentage.withPercentage(5));

            GraphStore.Compaction compaction = store.compact();

            assertThat(compaction.after()).isEqualTo(store.footprint().bytes()).isLessThan(fresh * 11 / 10);
            assertThat(Dumps.of(store)).isEqualTo(before);
            assertThat(store.faults()).isEmpty();
        }
    }

    @Test
    void half_of_the_files_has_to_be_garbage_and_not_just_a_little_before_that_pays() {
        long megabyte = 1 << 20;
        assertThat(new Footprint(300 * megabyte, 200 * megabyte).isWorthCompacting())
                .isFalse();
        assertThat(new Footprint(401 * megabyte, 200 * megabyte).isWorthCompacting())
                .isTrue();
        assertThat(new Footprint(30 * megabyte, megabyte).isWorthCompacting()).isFalse();
    }

    @Test
    void a_statement_that_got_lost_is_noticed_and_not_copied_over() {
        damage(dataset -> dataset.delete(dataset.find(node("doc/soups/two"), Node.ANY, Node.ANY, Node.ANY)
                .next()));

        try (GraphStore store = GraphStore.openForWriting(folder)) {
            assertThat(store.faults())
                    .singleElement()
                    .asString()
                    .contains("doc/soups/two was written with", "and holds");
            assertThatThrownBy(store::compact)
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessageContaining("doc/soups/two")
                    .hasMessageContaining("answergraph restore");
            assertThat(store.documents()).hasSize(2);
        }
    }

    @Test
    void a_statement_that_was_changed_is_noticed() {
        damage(dataset -> {
            Quad quad = dataset.find(node("doc/soups/two"), Node.ANY, Node.ANY, Node.ANY)
                    .next();
            dataset.delete(quad);
            dataset.add(Quad.create(quad.getGraph(), quad.getObject(), quad.getPredicate(), quad.getSubject()));
        });

        try (GraphStore store = GraphStore.openForReading(folder)) {
            assertThat(store.faults()).singleElement().asString().contains("soups/two holds other statements");
        }
    }

    @Test
    void an_index_that_lost_a_row_is_noticed() {
        damage(dataset -> {
            TupleIndex index = TDBInternal.findIndex(dataset, "POSG");
            index.delete(index.all().next());
        });

        try (GraphStore store = GraphStore.openForReading(folder)) {
            assertThat(store.faults()).singleElement().asString().contains("POSG", "differs from GPOS");
        }
    }

    private static Node node(String name) {
        return NodeFactory.createURI(ONTOLOGY.iris().base() + name);
    }

    private void damage(Consumer<DatasetGraph> work) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(
                Location.create(folder.resolve("gen-0001/tdb2").toString()));
        Txn.executeWrite(dataset, () -> work.accept(dataset));
        TDBInternal.expel(dataset);
    }
}
