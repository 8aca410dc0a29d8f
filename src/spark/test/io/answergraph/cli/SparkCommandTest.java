package io.answergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark within this process: what a job writes. */
class SparkCommandTest {
    private static final String CORPUS = Ran.CHECKOUT.resolve("corpus").toString();

    @TempDir
    private Path folder;

    private void start(String master, String... settings) {
        SparkSession.Builder builder = SparkSession.builder()
                .master(master)
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1");
        for (int i = 0; i < settings.length; i += 2) {
            builder.config(settings[i], settings[i + 1]);
        }
        builder.getOrCreate();
    }

    @AfterEach
    void stop() {
        if (SparkSession.getDefaultSession().nonEmpty()) {
            SparkSession.getDefaultSession().get().stop();
        }
    }

    private Ran spark(String source, String out, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("spark", source, "--out", folder.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return Ran.program(arguments.toArray(String[]::new));
    }

    private String loaded(String parts) {
        String store = folder.resolve(parts + "-store").toString();
        Ran.program("load", folder.resolve(parts).toString(), "--store", store).ended(0);
        Ran.program("store", "check", "--store", store).ended(0);
        return export(store);
    }

    private static String export(String store) {
        return Ran.program("export", "--format", "nq", "--store", store)
                .ended(0)
                .out();
    }

    private String built(String... sources) {
        String store = folder.resolve("built").toString();
        List<String> arguments = new ArrayList<>(List.of("build", "--store", store));
        arguments.addAll(List.of(sources));
        Ran.program(arguments.toArray(String[]::new)).ended(0);
        return export(store);
    }

    /** The parts by name, each as its bytes are. */
    private SortedMap<String, byte[]> files(String parts) throws IOException {
        Path root = folder.resolve(parts);
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> below = Files.walk(root)) {
            for (Path file :
                    (Iterable<Path>) below.filter(each -> each.toString().endsWith(".gz"))::iterator) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private String problems(String parts) throws IOException {
        StringBuilder lines = new StringBuilder();
        try (Stream<Path> below = Files.list(folder.resolve(parts).resolve("problems"))) {
            below.filter(file -> file.toString().endsWith(".jsonl.gz")).sorted().forEach(file -> {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    lines.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return lines.toString();
    }

    @Test
    void the_corpus_gives_the_graph_of_a_build_whatever_the_tasks() throws IOException {
        String built = built(CORPUS);
        start("local[1]", "spark.default.parallelism", "1");
        spark(CORPUS, "one", "--parts", "3").ended(0);
        stop();
        start("local[3]", "spark.default.parallelism", "7");
        spark(CORPUS, "many", "--parts", "3").ended(0);

        assertThat(loaded("one")).isEqualTo(built);
        SortedMap<String, byte[]> one = files("one");
        assertThat(one).containsKeys("documents/part-r-00000.nq.gz", "documents/part-r-00002.nq.gz");
        SortedMap<String, byte[]> many = files("many");
        assertThat(many.keySet()).isEqualTo(one.keySet());
        many.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(one.get(name)));
        assertThat(Ran.program(
                                "build",
                                CORPUS,
                                "--store",
                                folder.resolve("one-store").toString())
                        .ended(0)
                        .out())
                .contains("0 documents read; 10 unchanged");
    }

    private static String records(int documents, int questions) {
        return IntStream.range(0, documents * questions)
                .mapToObj(i -> "{\"title\": \"Trafficking in Ohio, part " + i % documents + "\", \"question\": \""
                        + (i / documents + 1)
                        + ". What do survivors in Ohio need?\", \"answer\": \"They need shelter and legal aid. \\u00e9 "
                        + i + ".\"}")
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    @Test
    void a_large_table_is_spread_and_gives_the_graph_and_the_problems_of_a_build() throws IOException {
        List<String> lines = new ArrayList<>(records(40, 5).lines().toList());
        lines.add(3, "{\"title\": \"no question\"}");
        lines.add(77, "");
        lines.add(150, "nothing of the kind");
        Page.in(folder, "tables/a/records.jsonl", String.join("\n", lines));
        Page.in(folder, "tables/a/records.jsonl.meta.json", "{\"publisher\": \"An office\"}");
        Page.in(folder, "tables/none.jsonl", "{}\n{}\n");
        String tables = folder.resolve("tables").toString();
        String built = built(tables);
        // Stretches of some lines each.
        start(
                "local[2]",
                "spark.answergraph.wholeTable",
                "1",
                "spark.hadoop.mapreduce.input.fileinputformat.split.maxsize",
                "5000");
        spark(tables, "parts", "--parts", "2").ended(0);
        assertThat(loaded("parts")).isEqualTo(built).contains("doc/a/records/trafficking-in-ohio-part-39>");
        assertThat(problems("parts"))
                .contains(
                        "\"where\":\"a/records.jsonl, line 4\"",
                        "\"where\":\"a/records.jsonl, line 151\"",
                        "\"code\":\"NO_QUESTIONS\",\"severity\":\"error\",\"where\":\"none.jsonl\"",
                        "\"where\":\"none.jsonl, line 2\"")
                .hasLineCount(5);
    }

    @Test
    void inputs_that_a_build_refuses_are_refused() throws IOException {
        Page.in(folder, "pages/vermont.txt", Page.VERMONT);
        Page.in(folder, "pages/utah.txt", Page.UTAH);
        Page.in(folder, "pages/Utah.md", Page.UTAH);
        Page.in(folder, "pages/empty.txt", "");
        Page.in(folder, "pages/picture.png", "png");
        Page.in(folder, "pages/.hidden.txt", Page.UTAH);
        Page.in(folder, "pages/README.md", "Read me");
        Page.in(folder, "pages/page.html", "<html><body>1. What? A thing.</body></html>");
        Page.in(folder, "pages/page_files/script.txt", "x");
        String pages = folder.resolve("pages").toString();
        String built = built(pages);
        start("local[2]");
        Ran ran = spark(pages, "parts").ended(0);
        assertThat(ran.err()).contains("Wrote the graph of", "Next: answergraph load");
        assertThat(loaded("parts")).isEqualTo(built).doesNotContain("doc/utah>");
        assertThat(problems("parts"))
                .contains("DUPLICATE_DOCUMENT", "Utah.md, utah.txt", "EMPTY_FILE", "UNSUPPORTED_FORMAT", "picture.png")
                .doesNotContain("hidden", "README", "script.txt");
        assertThat(Ran.program("load", folder + "/parts", "--store", folder + "/again")
                        .ended(0)
                        .err())
                .contains("Utah.md, utah.txt: These would all become the document 'utah'");
    }

    @Test
    void what_cannot_be_done_is_told_in_a_line() throws IOException {
        start("local[1]");
        assertThat(spark(folder + "/none", "parts").ended(3).err())
                .contains("The source " + folder + "/none cannot be listed")
                .hasLineCount(1);
        Files.createDirectories(folder.resolve("there"));
        assertThat(spark(CORPUS, "there").ended(3).err())
                .contains("There is something at")
                .hasLineCount(1);
        Page.in(folder, "odd/empty.txt", "");
        assertThat(spark(folder + "/odd", "odd-parts").ended(1).err()).contains("No document could be read");
    }
}
