package io.answergraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import io.answergraph.model.Problem;
import io.answergraph.parts.PartMaker;
import io.answergraph.parts.ProblemTable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadCommandTest {
    @TempDir
    private static Path shared;

    private static String built;
    private static String exported;
    private static List<String> lines;

    @TempDir
    private Path folder;

    private String loaded;

    @BeforeAll
    static void build() {
        built = shared.resolve("built").toString();
        Page.in(shared, "pages/vermont.txt", Page.VERMONT);
        Page.in(shared, "pages/utah.txt", Page.UTAH);
        Ran.program("build", shared + "/pages", "--store", built).ended(0);
        exported = export(built);
        lines = exported.lines().toList();
    }

    @BeforeEach
    void choose() {
        loaded = folder.resolve("loaded").toString();
    }

    private static String export(String store) {
        return Ran.program("export", "--format", "nq", "--store", store)
                .ended(0)
                .out();
    }

    private String file(String name, List<String> lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (OutputStream plain = Files.newOutputStream(file);
                OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(plain) : plain) {
            out.write((String.join("\n", lines) + "\n").getBytes(UTF_8));
        }
        return file.toString();
    }

    private static String graph(String line) {
        return line.substring(line.lastIndexOf('<'));
    }

    private Ran load(String... parts) {
        List<String> arguments = new ArrayList<>(List.of("load", "--store", loaded));
        arguments.addAll(List.of(parts));
        return Ran.program(arguments.toArray(String[]::new));
    }

    @Test
    void an_export_is_loaded_into_the_same_graph_and_a_build_finds_nothing_to_do() throws IOException {
        assertThat(load(file("all.nq", lines)).ended(0).out()).contains("Loaded the graph in the folder " + loaded);
        assertThat(export(loaded)).isEqualTo(exported);
        assertThat(Ran.program("store", "check", "--store", loaded).ended(0).out())
                .contains("The store is whole: 2 documents");
        assertThat(Ran.program("stats", "--store", loaded).ended(0).out())
                .isEqualTo(Ran.program("stats", "--store", built).ended(0).out());
        String generation = Files.readString(Path.of(loaded, "CURRENT"));
        assertThat(Ran.program("build", shared + "/pages", "--store", loaded)
                        .ended(0)
                        .out())
                .contains("0 documents read; 2 unchanged");
        assertThat(export(loaded)).isEqualTo(exported);
        assertThat(Path.of(loaded, "CURRENT")).hasContent(generation);
    }

    @Test
    void parts_are_loaded_whatever_their_order_packing_and_number() throws IOException {
        List<String> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(7));
        int third = shuffled.size() / 3;
        file("parts/b/part-00001.nq.gz", shuffled.subList(0, third));
        file("parts/a/part-00000.nq", shuffled.subList(third, 2 * third));
        // A line that stands twice is one statement.
        file("parts/part-00002.nq", shuffled.subList(2 * third - 1, shuffled.size()));
        file("parts/_temporary/part-00003.nq", List.of("half writ"));
        file("parts/.part-00000.nq.crc", List.of("crc"));
        load(folder + "/parts").ended(0);
        assertThat(export(loaded)).isEqualTo(exported);
        Ran.program("store", "check", "--store", loaded).ended(0);
    }

    @Test
    void parts_whose_graphs_stand_together_are_loaded_as_they_come() throws IOException {
        List<String> grouped = new ArrayList<>(lines);
        grouped.sort(Comparator.comparing(LoadCommandTest::graph));
        file("parts/part-00000.nq", grouped.subList(0, 100));
        file("parts/part-00001.nq", grouped.subList(100, grouped.size()));
        load(folder + "/parts").ended(0);
        assertThat(export(loaded)).isEqualTo(exported);
    }

    @Test
    void the_graph_that_was_there_is_given_up_and_its_runs_are_kept() throws IOException {
        Ran.program("build", Page.in(folder, "other/ohio.txt", Page.VERMONT), "--store", loaded)
                .ended(0);
        load(file("all.nq", lines)).ended(0);
        assertThat(export(loaded)).isEqualTo(exported);
        assertThat(Ran.program("export", "--graph", "run", "--format", "nt", "--store", loaded)
                        .ended(0)
                        .out()
                        .lines()
                        .filter(line -> line.contains("startedAtTime")))
                .hasSize(2);
    }

    @Test
    void problems_of_files_are_told_and_kept_with_the_run() throws IOException {
        file("parts/graph.nq", lines);
        file(
                "parts/problems/part-00000.jsonl",
                List.of(ProblemTable.line(
                        new Problem(Problem.Code.EMPTY_FILE, "ohio.txt", "The file is empty."), Optional.empty())));
        assertThat(load(folder + "/parts").ended(0).err()).contains("error EMPTY_FILE", "ohio.txt: The file is empty.");
        assertThat(Ran.program("export", "--graph", "run", "--format", "nt", "--store", loaded)
                        .ended(0)
                        .out())
                .contains("EMPTY_FILE");
        assertThat(export(loaded)).isEqualTo(exported);
    }

    private void refused(List<String> what, String... words) throws IOException {
        assertThat(load(file("bad.nq", what)).ended(1).err())
                .contains("These parts were not loaded.")
                .contains(words);
        assertThat(Path.of(loaded)).doesNotExist();
    }

    @Test
    void a_document_that_is_missing_is_noticed() throws IOException {
        refused(
                lines.stream().filter(line -> !graph(line).contains("doc/utah")).toList(),
                "They hold 1 documents, and their description tells of 2");
    }

    @Test
    void a_description_that_is_missing_is_noticed() throws IOException {
        refused(
                lines.stream()
                        .filter(line -> !graph(line).contains("graph/description"))
                        .toList(),
                "There is no description");
    }

    @Test
    void the_description_tells_of_every_document() throws IOException {
        refused(
                lines.stream()
                        .filter(line -> !line.contains("doc/utah> <https://w3id.org/answergraph/ns#fingerprint>"))
                        .toList(),
                "does not tell of the document utah");
    }

    @Test
    void another_ontology_is_refused() throws IOException {
        Path ontology = Files.createDirectories(folder.resolve("ontology"));
        Files.writeString(
                ontology.resolve("subject.ttl"),
                Files.readString(Ran.CHECKOUT.resolve("ontology/subject.ttl")) + "\n# another\n");
        assertThat(load(file("all.nq", lines), "--ontology", ontology.toString())
                        .ended(1)
                        .err())
                .contains("another ontology", "--ontology");
    }

    @Test
    void another_base_and_graphs_of_others_are_refused() throws IOException {
        assertThat(load(file("all.nq", lines), "--base", "http://example.org/")
                        .ended(1)
                        .err())
                .contains("--base");
        List<String> more = new ArrayList<>(lines);
        more.add("<urn:a> <urn:b> <urn:c> <urn:d> .");
        refused(more, "The graph urn:d is none of");
    }

    @Test
    void a_statement_without_a_graph_is_refused() throws IOException {
        List<String> more = new ArrayList<>(lines);
        more.add("<urn:a> <urn:b> <urn:c> .");
        refused(more, "A statement stands in no graph", "answergraph restore");
    }

    @Test
    void a_file_that_is_cut_off_is_named_and_nothing_is_changed() throws IOException {
        load(file("all.nq", lines)).ended(0);
        String before = export(loaded);
        Path packed = Path.of(file("cut/part-00000.nq.gz", lines));
        byte[] bytes = Files.readAllBytes(packed);
        Files.write(packed, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(load(folder + "/cut").ended(3).err()).contains("The part", "part-00000.nq.gz", "cannot be read");
        assertThat(load(file("half.nq", List.of("<urn:a> <urn:b"))).ended(3).err())
                .contains("half.nq", "line: 2");
        assertThat(export(loaded)).isEqualTo(before);
    }

    @Test
    void what_is_not_there_is_named() {
        assertThat(load(folder + "/none").ended(3).err()).contains("There is no file or folder");
        assertThat(load(shared + "/pages").ended(3).err()).contains("There are no files of N-Quads");
        assertThat(Path.of(loaded)).doesNotExist();
    }

    @Test
    void a_document_of_the_loaded_graph_can_be_built_anew() throws IOException {
        load(file("all.nq", lines)).ended(0);
        String vermont = Page.in(folder, "vermont.txt", Page.VERMONT + "\n\nVermont has no shelters.\n");
        assertThat(Ran.program("build", vermont, "--add", "--store", loaded)
                        .ended(0)
                        .out())
                .contains("1 document read");
        Ran.program("store", "check", "--store", loaded).ended(0);
    }

    private String to(FusekiServer fuseki) {
        return fuseki.datasetURL("/ds") + "/data";
    }

    @Test
    void a_graph_is_sent_to_a_store_of_another_kind_and_not_twice() throws IOException {
        DatasetGraph held = DatasetFactory.createTxnMem().asDatasetGraph();
        FusekiServer fuseki =
                FusekiServer.create().port(0).loopback(true).add("/ds", held).start();
        try {
            file("parts/part-00000.nq", lines);
            assertThat(Ran.program("load", folder + "/parts", "--to", to(fuseki))
                            .ended(0)
                            .err())
                    .contains("Sent 4 graphs to " + to(fuseki) + ".", lines.size() + " statements in all");
            assertThat(Txn.calculateRead(held, () -> Iter.count(held.find()))).isEqualTo(lines.size());
            assertThat(Ran.program("load", folder + "/parts", "--to", to(fuseki), "--json")
                            .ended(0)
                            .out())
                    .contains("\"sent\" : 0", "\"sentBefore\" : 4");
            assertThat(Ran.program("load", folder + "/parts", "--to", to(fuseki), "--again")
                            .ended(0)
                            .err())
                    .contains("Sent 4 graphs");
        } finally {
            fuseki.stop();
        }
    }

    @Test
    void sending_tells_how_far_it_is() throws IOException {
        FusekiServer fuseki = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/ds", DatasetFactory.createTxnMem().asDatasetGraph())
                .start();
        try {
            String parts = file("parts/part-00000.nq", lines);
            assertThat(Ran.program("load", parts, "--to", to(fuseki), "--progress", "json")
                            .ended(0)
                            .err()
                            .lines())
                    .anyMatch(line -> line.contains("\"begin\"") && line.contains("\"Looking through the parts\""))
                    .anyMatch(line -> line.contains("\"end\"")
                            && line.contains("\"Sending\"")
                            && line.contains("\"done\":" + lines.size()))
                    .anyMatch(line -> line.contains("\"note\"") && line.contains("Sent 4 graphs"));
            assertThat(Ran.program("load", parts, "--to", to(fuseki), "--progress", "none", "-q")
                            .ended(0)
                            .err())
                    .isEmpty();
        } finally {
            fuseki.stop();
        }
    }

    @Test
    void sending_that_is_stopped_says_what_the_store_has_and_goes_on_from_there() throws Exception {
        List<String> graphs = IntStream.range(0, 100)
                .mapToObj("<http://x.example/s> <http://x.example/p> \"o\" <http://x.example/graph-%03d> ."::formatted)
                .toList();
        String parts = file("parts/part-00000.nq", graphs);
        CountDownLatch underWay = new CountDownLatch(5);
        HttpServer slow = slow(underWay);
        String to = "http://localhost:" + slow.getAddress().getPort() + "/data";
        try {
            Process sending = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "load",
                            parts,
                            "--to",
                            to,
                            "--progress",
                            "none")
                    .redirectErrorStream(true)
                    .start();
            assertThat(underWay.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(new ProcessBuilder("kill", "-INT", Long.toString(sending.pid()))
                            .start()
                            .waitFor())
                    .isZero();
            String told = new String(sending.getInputStream().readAllBytes(), UTF_8);

            assertThat(sending.waitFor()).as(told).isEqualTo(ExitCode.STOPPED);
            Matcher kept = Pattern.compile(
                            "Stopped before the end\\. The store has (\\d+) of the graphs by now; the same"
                                    + " command goes on from there\\.\n")
                    .matcher(told);
            assertThat(kept.matches()).as(told).isTrue();
            assertThat(Integer.parseInt(kept.group(1))).isBetween(4, 99);
            assertThat(Ran.program("load", parts, "--to", to).ended(0).err())
                    .contains("it had " + kept.group(1) + " already");
        } finally {
            slow.stop(0);
        }
    }

    /** Takes whatever comes, each graph in a while. */
    private static HttpServer slow(CountDownLatch underWay) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            underWay.countDown();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    @Test
    void options_that_do_not_go_together_are_told() {
        String parts = folder.toString();
        assertThat(Ran.program("load", parts, "--to", "localhost").ended(2).err())
                .contains("--to wants an address");
        assertThat(Ran.program("load", parts, "--to", "http://localhost/", "--store", "x")
                        .ended(2)
                        .err())
                .contains("two places");
        assertThat(Ran.program("load", parts, "--again").ended(2).err()).contains("Name it with --to");
    }

    @Test
    void a_program_without_spark_says_how_to_get_one() {
        assumeTrue(ServiceLoader.load(PartMaker.class).findFirst().isEmpty(), "this one has Spark");
        assertThat(Ran.program("spark", shared + "/pages", "--out", folder + "/parts")
                        .ended(3)
                        .err())
                .contains("built without Spark", "mvn -Pspark package")
                .hasLineCount(1);
    }
}
