package io.answergraph.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.packaged.PackagedProgram.Ended;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, as its archive holds it, run by its launcher in processes of their own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PackagedProgramIT {
    @TempDir
    private static Path folder;

    private static PackagedProgram program = new PackagedProgram(Path.of(""));

    /** Builds the corpus into {@code graph} of the folder, for all tests. */
    @BeforeAll
    static void unpackAndBuild() throws Exception {
        program = PackagedProgram.unpackInto(folder);
        Ended built = program.run(folder, "build").expecting(0);
        assertThat(built.out()).contains("documents read", "Next:");
        assertThat(built.err()).doesNotContain("WARN", "\tat ");
    }

    @Test
    @Order(1)
    void two_exports_are_the_same_bytes() throws Exception {
        Ended once = program.run(folder, "export", "--format", "nq").expecting(0);
        Ended twice = program.run(folder, "export", "--format", "nq").expecting(0);
        assertThat(once.out()).isEqualTo(twice.out()).contains("ns#Claim");
    }

    @Test
    @Order(2)
    void every_shipped_query_answers() throws Exception {
        Ended listed = program.run(folder, "ask").expecting(0);
        try (var queries = Files.list(program.home().resolve("queries"))) {
            for (Path query : queries.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList()) {
                String name = query.getFileName().toString().replace(".rq", "");
                assertThat(listed.out()).contains(name);
                Ended answered = program.run(folder, "ask", name).expecting(0);
                assertThat(answered.err()).as(name).doesNotContain("No answers");
            }
        }
    }

    @Test
    @Order(3)
    void the_graph_keeps_all_shapes() throws Exception {
        program.run(folder, "validate").expecting(0);
    }

    @Test
    @Order(4)
    void the_launcher_works_through_a_link_from_anywhere() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), program.launcher());
        Path elsewhere = Files.createDirectories(folder.resolve("else where"));
        Ended ended = PackagedProgram.run(
                        elsewhere,
                        List.of(link.toString(), "extract", "-"),
                        "1. What services are there in Ohio?\nShelter is available in Ohio.\n")
                .expecting(0);
        assertThat(ended.out()).contains("\"concepts\":[\"OH\"]");
    }

    @Test
    @Order(5)
    void a_server_answers_and_holds_store_and_port() throws Exception {
        Process server = new ProcessBuilder(program.commandLine("serve", "--port", "0"))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = server.inputReader()) {
            String start = lines.readLine().replaceFirst(".* at ", "");
            String sparql = lines.readLine().replaceFirst("SPARQL at ", "");
            assertThat(get(start)).contains("<h1>What the documents say</h1>", "10 documents about 10 states");
            assertThat(get(sparql + "?query=ASK%7B%7D")).contains("true");
            assertThat(program.run(folder, "list").expecting(3).err()).contains("Another process uses the store");
        } finally {
            server.destroy();
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    @Order(6)
    void a_port_in_use_is_named() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(program.run(folder, "serve", "--port", port).expecting(3).err())
                    .contains("127.0.0.1:" + port, "in use", "--port");
        }
    }

    @Test
    @Order(7)
    void a_build_that_is_stopped_leaves_the_last_graph() throws Exception {
        String before =
                program.run(folder, "export", "--format", "nq").expecting(0).out();
        Path many = Files.createDirectories(folder.resolve("many"));
        String page = Files.readString(program.home().resolve("corpus/ohio.txt"));
        for (int i = 0; i < 300; i++) {
            Files.writeString(many.resolve("page" + i + ".txt"), page);
        }
        Path out = folder.resolve("stopped.out");
        Path err = folder.resolve("stopped.err");
        Process build = new ProcessBuilder(program.commandLine("build", "many"))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        waitFor(build, err, "of 300 files");
        PackagedProgram.run(folder, List.of("kill", "-INT", Long.toString(build.pid())), "")
                .expecting(0);
        Ended ended = PackagedProgram.ended(build, out, err).expecting(130);
        assertThat(ended.err())
                .contains("Stopped before the end. The store holds what it held before.")
                .doesNotContain("\tat ");
        try (Stream<Path> generations = Files.list(folder.resolve("graph"))) {
            assertThat(generations.filter(file -> file.getFileName().toString().startsWith("gen-")))
                    .hasSize(1);
        }
        assertThat(program.run(folder, "export", "--format", "nq").expecting(0).out())
                .isEqualTo(before);
    }

    private static void waitFor(Process process, Path file, String words) throws IOException, InterruptedException {
        while (process.isAlive() && !Files.readString(file).contains(words)) {
            Thread.sleep(50);
        }
        assertThat(process.isAlive()).as("the build is still at work").isTrue();
    }

    private static String get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(200);
            return response.body();
        }
    }
}
