package io.answergraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.Recipes;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process (SIGKILL) while it changes a store: in updates, while all is written anew, while generations are exchanged
 * and removed, while texts are made ready to be searched. {@code -Dkills=100} does so a hundred times.
 */
class InterruptedBuildTest {
    private static final LoadedOntology ONTOLOGY = Recipes.ontology();
    private static final int KILLS = Integer.getInteger("kills", 8);
    private static final long SEED = Long.getLong("kills.seed", 20261122);

    @TempDir
    private Path temp;

    @Test
    void a_store_holds_the_graph_before_or_after_and_nothing_between() throws Exception {
        Path folder = temp.resolve("store");
        List<String> dumps = dumps();
        Random random = new Random(SEED);
        int state = become(folder, 0);
        Set<String> interrupted = new TreeSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> said = killed(folder, random, state);
            String last = said.getLast();
            interrupted.add(last.substring(0, last.indexOf(' ')));

            String held = Dumps.of(folder);
            assertThat(dumps.indexOf(held)).as("kill %d, after %s", kill, said).isIn(lastStates(said));
            try (GraphStore store = GraphStore.openForWriting(folder)) {
                assertThat(store.faults()).as("kill %d, after %s", kill, said).isEmpty();
                assertThat(RestlessBuilder.titles(store))
                        .as("kill %d, after %s", kill, said)
                        .isEqualTo(
                                RestlessBuilder.STATES.get(dumps.indexOf(held)).size());
            }
            assertThat(files(folder)).hasSize(4).contains("CURRENT", "LOCK", "answergraph-store");
            state = become(folder, random.nextInt(dumps.size()));
            assertThat(Dumps.of(folder)).isEqualTo(dumps.get(state));
        }
        if (KILLS >= 100) {
            assertThat(interrupted).contains("compact", "rebuild", "search", "update");
        }
    }

    /** Lets another process work for a random while; what it said before it was killed. */
    private static List<String> killed(Path folder, Random random, int state) throws Exception {
        Process process = RestlessBuilder.start(folder, random.nextLong(), state);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> said = new ArrayList<>();
            said.add(String.valueOf(out.readLine()));
            assertThat(said).containsExactly("open " + state);
            Thread.sleep(random.nextInt(1000));
            // Not by the process itself, which would close what it said.
            assertThat(process.toHandle().destroyForcibly()).isTrue();
            out.lines().forEach(said::add);
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as("killed, not failed").isEqualTo(137);
            return said;
        } finally {
            process.destroyForcibly();
        }
    }

    /** The state before the last step and the one behind it. */
    private static Set<Integer> lastStates(List<String> said) {
        Set<Integer> states = new TreeSet<>();
        said.subList(Math.max(said.size() - 2, 0), said.size())
                .forEach(line -> states.add(Integer.valueOf(line.substring(line.indexOf(' ') + 1))));
        return states;
    }

    private static int become(Path folder, int state) {
        try (GraphStore store = GraphStore.openForWriting(folder)) {
            store.update(ONTOLOGY, "1", update -> RestlessBuilder.become(update, state));
        }
        return state;
    }

    /** What the graph of each state is. */
    private List<String> dumps() {
        List<String> dumps = new ArrayList<>();
        for (int state = 0; state < RestlessBuilder.STATES.size(); state++) {
            Path folder = temp.resolve("state-" + state);
            become(folder, state);
            dumps.add(Dumps.of(folder));
        }
        return dumps;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
