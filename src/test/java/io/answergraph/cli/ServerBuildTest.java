package io.answergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answergraph.model.DocumentId;
import io.answergraph.model.EnvironmentException;
import io.answergraph.remote.Delivery;
import io.answergraph.remote.RemoteGraph;
import io.answergraph.server.Endpoint;
import io.answergraph.server.Log;
import io.answergraph.server.Settings;
import io.answergraph.server.Token;
import io.answergraph.store.Fingerprint;
import io.answergraph.store.GraphStore;
import io.answergraph.store.Snapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerBuildTest {
    private static final Log QUIET = new Log() {
        @Override
        public void request(String line) {}

        @Override
        public void bug(String trace) {
            System.err.println(trace);
        }
    };

    @TempDir
    private static Path temp;

    private static Path seed;

    @TempDir
    private Path folder;

    private String vermont;
    private String utah;
    private String token;
    private GraphStore store;
    private Endpoint endpoint;

    /** A store that holds Vermont, and Utah as it was. */
    @BeforeAll
    static void buildOnce() {
        seed = temp.resolve("seed");
        String then = Page.in(temp, "pages/utah.txt", Page.UTAH.replace("shelter", "housing"));
        String vermont = Page.in(temp, "pages/vermont.txt", Page.VERMONT);
        Ran.program("build", vermont, then, "--store", seed.toString()).ended(0);
    }

    @BeforeEach
    void serve() throws IOException {
        vermont = Page.in(folder, "pages/vermont.txt", Page.VERMONT);
        utah = Page.in(folder, "pages/utah.txt", Page.UTAH);
        token = Files.writeString(folder.resolve("token"), "0123456789abcdef0123456789abcdef\n")
                .toString();
        copySeed("served");
        open();
    }

    private void copySeed(String name) throws IOException {
        try (Stream<Path> files = Files.walk(seed)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(
                        file, folder.resolve(name).resolve(seed.relativize(file).toString()));
            }
        }
    }

    private void open() {
        store = GraphStore.openForWriting(folder.resolve("served"));
        endpoint = Endpoint.start(store, Settings.defaults(QUIET).withToken(Token.read(Path.of(token))));
    }

    @AfterEach
    void stop() {
        endpoint.close();
        store.close();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private Ran build(String... more) {
        List<String> words = new ArrayList<>(List.of("build"));
        words.addAll(List.of(more));
        words.addAll(List.of("--server", endpoint.address().toString(), "--token", token));
        return Ran.program(words.toArray(String[]::new));
    }

    /** The graph that the server holds when it is stopped. */
    private String served() {
        stop();
        String nquads = exported("served");
        open();
        return nquads;
    }

    private String exported(String name) {
        return Ran.program("export", "--format", "nq", "--store", at(name))
                .ended(0)
                .out();
    }

    @Test
    void the_server_holds_the_same_bytes_as_a_store_that_was_built_here_and_the_same_is_told() throws Exception {
        String[] sources = {
            utah,
            Page.in(folder, "pages/ohio.txt", Page.VERMONT.replace("Vermont", "Ohio")),
            Page.in(folder, "pages/empty.txt", "no questions here\n")
        };
        copySeed("local");
        Ran local = Ran.program("build", sources[0], sources[1], sources[2], "--store", at("local"))
                .ended(0);
        Ran sent = build(sources).ended(0);
        assertThat(served())
                .isEqualTo(exported("local"))
                .contains("doc/ohio", "doc/utah")
                .doesNotContain("doc/vermont");
        assertThat(sent.err()).isEqualTo(local.err()).contains("empty.txt");
        assertThat(sent.out())
                .contains("Built the graph of the server http://127.0.0.1:", "2 documents read", "1 dropped")
                .contains("Facts of the 1 document read anew");
        List<String> toldHere = local.out()
                .lines()
                .skip(1)
                .takeWhile(line -> !line.startsWith("Next"))
                .toList();
        assertThat(sent.out().lines().skip(1).takeWhile(line -> !line.startsWith("Next")))
                .isEqualTo(toldHere);

        Ran again = build(utah, sources[1], sources[2], "--json").ended(0);
        assertThat(again.out()).contains("\"read\" : 0", "\"unchanged\" : 2", "\"server\" : \"http://127.0.0.1:");
        assertThat(again.err()).isEqualTo(sent.err());
    }

    @Test
    void documents_that_are_not_given_stay_with_add_and_another_base_replaces_all() {
        build(vermont, "--add").ended(0);
        assertThat(store.documents().keySet()).hasToString("[utah, vermont]");
        build(utah, "--base", "https://example.org/id/").ended(0);
        assertThat(store.iris().base()).isEqualTo("https://example.org/id/");
        Set<String> graphs = new TreeSet<>();
        store.share(graph -> {
            graph.graphs().forEach(name -> graphs.add(name.getURI()));
            return graph;
        });
        assertThat(graphs).hasSize(3).allMatch(name -> name.startsWith("https://example.org/id/"));
    }

    @Test
    void what_goes_wrong_is_told_with_the_way_out_and_changes_nothing() throws Exception {
        String before = store.share(Snapshot::version);
        String other = Files.writeString(folder.resolve("other"), "another-token-another-token\n")
                .toString();
        String here = endpoint.address().toString();
        assertThat(Ran.program("build", utah, "--server", here, "--token", other)
                        .ended(3)
                        .err())
                .contains("The token is not that of the server");
        assertThat(Ran.program("build", utah, "--server", "http://127.0.0.1:9/", "--token", token)
                        .ended(3)
                        .err())
                .contains("No server answers at http://127.0.0.1:9/");
        assertThat(Ran.program("build", utah, "--server", here).ended(2).err()).contains("--token FILE");
        assertThat(build(utah, "--store", at("local")).ended(2).err()).contains("Name one of them");
        assertThat(build(at("pages/none")).ended(3).err()).contains("none");
        try (GraphStore plain = GraphStore.openForWriting(folder.resolve("plain"))) {
            plain.adopt(sink -> store.share(graph -> {
                graph.sketch(sink);
                return graph;
            }));
            try (Endpoint closed = Endpoint.start(plain, Settings.defaults(QUIET))) {
                assertThat(Ran.program(
                                        "build",
                                        utah,
                                        "--server",
                                        closed.address().toString(),
                                        "--token",
                                        token)
                                .ended(3)
                                .err())
                        .contains("takes no builds", "--update-token");
            }
        }
        assertThat(store.<String>share(Snapshot::version)).isEqualTo(before);
    }

    @Test
    void a_build_onto_a_graph_that_another_changed_meanwhile_is_refused() {
        try (RemoteGraph server = new RemoteGraph(
                        endpoint.address(), Token.read(Path.of(token)).authorization());
                GraphStore copy = GraphStore.openForWriting(folder.resolve("copy"))) {
            String version = server.fetch(copy);
            SortedMap<DocumentId, Fingerprint> known = copy.documents();
            copy.remove(new DocumentId("vermont"));
            store.edit(
                    UpdateFactory.create("INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> <urn:c> } }"),
                    Duration.ofMinutes(1));
            assertThatThrownBy(() -> server.send(copy, known, version))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessageContaining("changed by another");
            assertThat(store.documents().keySet()).hasToString("[utah, vermont]");
        }
    }

    @Test
    void a_delivery_that_is_not_whole_leaves_the_graph_as_it_was() throws Exception {
        String before = store.share(Snapshot::version);
        ByteArrayOutputStream sketch = new ByteArrayOutputStream();
        store.share(graph -> {
            Delivery.write(graph::sketch, sketch);
            return graph;
        });
        String fingerprint = store.documents().get(new DocumentId("utah")).content();
        String promised = sketch.toString(StandardCharsets.UTF_8).replace(fingerprint, "another");
        HttpResponse<String> response = put(packed(promised), before);
        assertThat(response.body()).contains("there is no graph", "doc/utah");
        assertThat(response.statusCode()).isEqualTo(400);
        String more = promised.replace("another", fingerprint) + "<urn:g> { <urn:a> <urn:b> <urn:c> }";
        assertThat(put(packed(more), before).body()).contains("there should be no graph urn:g");
        assertThat(put(packed("<urn:g> {"), before).statusCode()).isEqualTo(400);
        assertThat(put(new byte[] {1, 2, 3}, before).statusCode()).isEqualTo(400);
        assertThat(store.<String>share(Snapshot::version)).isEqualTo(before);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private HttpResponse<String> put(byte[] body, String version) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = endpoint.address().resolve(Delivery.PATH);
            return client.send(
                    HttpRequest.newBuilder(address)
                            .header("Authorization", Token.read(Path.of(token)).authorization())
                            .header("Content-Type", Delivery.TYPE)
                            .header("Content-Encoding", "gzip")
                            .header("If-Match", "\"" + version + "\"")
                            .PUT(BodyPublishers.ofByteArray(body))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    @Test
    void queries_are_answered_while_a_build_is_put_in_place_and_see_it_whole_or_not_at_all() throws Exception {
        AtomicBoolean isOver = new AtomicBoolean();
        Set<String> seen = new TreeSet<>();
        Thread reader = Thread.ofPlatform().start(() -> {
            try (HttpClient client = HttpClient.newHttpClient()) {
                URI address = endpoint.address()
                        .resolve("/answergraph/sparql?query=SELECT+(COUNT(*)+AS+?n)+%7B?s+?p+?o%7D&format=csv");
                while (!isOver.get()) {
                    HttpResponse<String> answer =
                            client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
                    seen.add(answer.statusCode() + " " + answer.body().strip());
                }
            } catch (IOException | InterruptedException e) {
                seen.add(e.toString());
            }
        });
        build(utah).ended(0);
        isOver.set(true);
        reader.join();
        assertThat(seen).hasSizeBetween(1, 2).allMatch(answer -> answer.matches("200 n\\s+\\d+"));
    }
}
