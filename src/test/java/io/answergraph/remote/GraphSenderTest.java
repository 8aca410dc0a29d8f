package io.answergraph.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphSenderTest {
    private static final Patience SHORT = new Patience(Duration.ofMillis(1), Duration.ofMillis(5), 4);

    @TempDir
    private Path folder;

    private final List<String> notes = new ArrayList<>();
    private ShakyStore store;

    @BeforeEach
    void start() throws IOException {
        store = new ShakyStore();
    }

    @AfterEach
    void stop() {
        store.close();
    }

    private static List<Quad> graphs(int count) {
        return IntStream.range(0, count)
                .boxed()
                .flatMap(graph -> Stream.of("\"one\"", "\"tw\\\"o\\n\\u00E9\\U0001F600\"@en", "3", "<urn:o?a=b&c=%20d>")
                        .map(object ->
                                SSE.parseQuad("(<urn:g?a=b&c=%20" + graph + "#x> <urn:s> <urn:p> " + object + ")")))
                .toList();
    }

    private GraphSender send(List<Quad> quads) {
        return send(store.address(), quads);
    }

    private GraphSender send(URI to, List<Quad> quads) {
        SentGraphs sent = SentGraphs.in(folder.resolve("sent.jsonl"), false);
        try (GraphSender sender = GraphSender.to(to, Optional.of("Bearer abc"), sent, SHORT, notes::add)) {
            sender.send(quads::forEach);
            return sender;
        }
    }

    private void holds(List<Quad> quads) {
        DatasetGraph expected = DatasetGraphFactory.createGeneral();
        quads.forEach(expected::add);
        assertThat(Txn.calculateRead(store.dataset(), () -> IsoMatcher.isomorphic(expected, store.dataset())))
                .as("the store holds what was sent")
                .isTrue();
    }

    @Test
    void every_graph_arrives_as_it_is() {
        GraphSender sender = send(graphs(3));
        holds(graphs(3));
        assertThat(sender.sentNow()).isEqualTo(3);
        assertThat(sender.statements()).isEqualTo(12);
        assertThat(store.authorizations()).containsOnly("Bearer abc");
    }

    @Test
    void a_graph_of_that_name_is_replaced_and_others_are_left_alone() {
        Quad old = SSE.parseQuad("(<urn:g?a=b&c=%200#x> <urn:old> <urn:p> 1)");
        Quad other = SSE.parseQuad("(<urn:other> <urn:old> <urn:p> 1)");
        Txn.executeWrite(store.dataset(), () -> {
            store.dataset().add(old);
            store.dataset().add(other);
        });
        send(graphs(2));
        holds(Stream.concat(graphs(2).stream(), Stream.of(other)).toList());
    }

    @Test
    void a_store_that_is_busy_or_cuts_the_connection_is_asked_again() {
        int[] fates = {503, 429, ShakyStore.PASS, ShakyStore.CUT, ShakyStore.CUT_BEHIND, ShakyStore.PASS, 502};
        store.fails(number -> number <= fates.length ? fates[number - 1] : ShakyStore.PASS);
        assertThat(send(graphs(3)).sentNow()).isEqualTo(3);
        holds(graphs(3));
        assertThat(notes).hasSize(5).first().asString().contains("is busy (status 503). Trying again in");
        assertThat(notes).anyMatch(note -> note.contains("is out of reach"));
    }

    @Test
    void a_store_that_fails_half_way_gets_the_rest_the_next_time() {
        store.fails(number -> number <= 4 ? ShakyStore.PASS : 503);
        assertThatThrownBy(() -> send(graphs(10)))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("stays busy")
                .hasMessageContaining("The store has 4 of the graphs by now; the same command goes on from there.");
        assertThat(store.requests()).hasSize(4 + SHORT.attempts());

        store.fails(number -> ShakyStore.PASS);
        GraphSender sender = send(graphs(10));
        assertThat(sender.sentBefore()).isEqualTo(4);
        assertThat(store.requests()).hasSize(6);
        holds(graphs(10));
    }

    @Test
    void a_store_that_dies_half_way_gets_the_rest_the_next_time() {
        store.fails(number -> number <= 2 ? ShakyStore.PASS : ShakyStore.CUT);
        assertThatThrownBy(() -> send(graphs(4)))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("No store answers at " + store.address())
                .hasMessageContaining("The store has 2 of the graphs");
        store.fails(number -> ShakyStore.PASS);
        assertThat(send(graphs(4)).sentNow()).isEqualTo(2);
        holds(graphs(4));
    }

    @Test
    void a_graph_that_changed_is_sent_again_and_no_other() {
        send(graphs(3));
        List<Quad> changed = new ArrayList<>(graphs(3));
        changed.set(0, SSE.parseQuad("(<urn:g?a=b&c=%200#x> <urn:s> <urn:p> \"new\")"));
        store.fails(number -> ShakyStore.PASS);
        assertThat(send(changed).sentNow()).isEqualTo(1);
        assertThat(store.requests()).containsExactly("graph=urn:g?a=b&c=%200#x");
        holds(changed);
    }

    @Test
    void a_note_that_was_half_written_does_no_harm() throws IOException {
        send(graphs(2));
        Path notes = folder.resolve("sent.jsonl");
        Files.writeString(notes, "{\"graph\":\"urn:g", StandardOpenOption.APPEND);
        store.fails(number -> ShakyStore.PASS);
        assertThat(send(graphs(3)).sentNow()).isEqualTo(1);
        assertThat(send(graphs(3)).sentNow()).isZero();
        assertThat(Files.readAllLines(notes)).hasSize(3);
    }

    @Test
    void all_are_sent_again_if_what_was_sent_is_forgotten() {
        send(graphs(2));
        SentGraphs.in(folder.resolve("sent.jsonl"), true);
        assertThat(send(graphs(2)).sentNow()).isEqualTo(2);
    }

    @Test
    void a_refusal_is_final_and_says_what_to_do() {
        store.fails(number -> 401);
        assertThatThrownBy(() -> send(graphs(1))).hasMessageContaining("--token");
        assertThat(store.requests()).hasSize(1);
        store.fails(number -> 405);
        assertThatThrownBy(() -> send(graphs(1))).hasMessageContaining("Graph Store Protocol");
        store.fails(number -> 413);
        assertThatThrownBy(() -> send(graphs(1))).hasMessageContaining("refused the graph urn:g", "status 413");
    }

    @Test
    void a_store_that_is_not_there_is_named() {
        URI gone = store.address();
        store.close();
        assertThatThrownBy(() -> send(gone, graphs(1)))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("No store answers at " + gone);
    }

    @Test
    void only_named_graphs_are_sent() {
        Quad nameless = Quad.create(
                Quad.defaultGraphNodeGenerated,
                NodeFactory.createURI("urn:a"),
                NodeFactory.createURI("urn:b"),
                NodeFactory.createURI("urn:c"));
        assertThatThrownBy(() -> send(List.of(nameless))).hasMessageContaining("stands in no graph");
    }
}
