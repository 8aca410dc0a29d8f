package io.answergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.TimeLimit;
import io.answergraph.parts.PartMaker;
import io.answergraph.parts.ProblemTable;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.OntologyFolder;
import io.answergraph.source.Limits;
import io.answergraph.source.Sources;
import io.answergraph.source.StandardInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark within this process: what a job writes. */
class SparkCommandTest {
    private static final String CORPUS = Ran.CHECKOUT.resolve("corpus").toString();

    @TempDir
    private Path folder;

    private LocalSpark spark() {
        return new LocalSpark(folder);
    }

    @AfterEach
    void stop() {
        spark().close();
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

    @Test
    void the_corpus_gives_the_graph_of_a_build_whatever_the_tasks() throws IOException {
        String built = spark().built(CORPUS);
        spark().start("local[1]", "spark.default.parallelism", "1");
        spark().run(CORPUS, "one", "--parts", "3").ended(0);
        stop();
        spark().start("local[3]", "spark.default.parallelism", "7");
        spark().run(CORPUS, "many", "--parts", "3").ended(0);

        assertThat(spark().loaded("one")).isEqualTo(built);
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
        String built = spark().built(tables);
        // Stretches of some lines each.
        spark().start(
                        "local[2]",
                        "spark.answergraph.wholeTable",
                        "1",
                        "spark.hadoop.mapreduce.input.fileinputformat.split.maxsize",
                        "5000");
        spark().run(tables, "parts", "--parts", "2").ended(0);
        assertThat(spark().loaded("parts")).isEqualTo(built).contains("doc/a/records/trafficking-in-ohio-part-39>");
        assertThat(spark().problems("parts"))
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
        String built = spark().built(pages);
        spark().start("local[2]");
        Ran ran = spark().run(pages, "parts").ended(0);
        assertThat(ran.err()).contains("Wrote the graph of", "Next: answergraph load");
        assertThat(spark().loaded("parts")).isEqualTo(built).doesNotContain("doc/utah>");
        assertThat(spark().problems("parts"))
                .contains("DUPLICATE_DOCUMENT", "Utah.md, utah.txt", "EMPTY_FILE", "UNSUPPORTED_FORMAT", "picture.png")
                .doesNotContain("hidden", "README", "script.txt");
        assertThat(Ran.program("load", folder + "/parts", "--store", folder + "/again")
                        .ended(0)
                        .err())
                .contains("Utah.md, utah.txt: These would all become the document 'utah'");
    }

    @Test
    void documents_out_of_time_are_left_out_and_told_as_by_a_build() throws IOException {
        Page.in(folder, "pages/vermont.txt", Page.VERMONT);
        Page.in(folder, "pages/more/records.jsonl", records(2, 1));
        LoadedOntology ontology = OntologyFolder.load(Ran.CHECKOUT.resolve("ontology"), Iris.DEFAULT_BASE);
        TimeLimit none = new TimeLimit(Duration.ofNanos(1));
        Intake intake = new Intake(ontology::ontology, none);
        intake.run(pages(), 1, Progress.of(output(), "Reading", "files", 2), extraction -> {
            throw new AssertionError("extracted " + extraction);
        });
        // The table is spread.
        spark().start("local[2]", "spark.answergraph.wholeTable", "1");
        PartMaker.Rules rules = new PartMaker.Rules(Ran.CHECKOUT.resolve("ontology"), Iris.DEFAULT_BASE, none.each());
        PartMaker.Made made = ServiceLoader.load(PartMaker.class)
                .findFirst()
                .orElseThrow()
                .make(new PartMaker.Order(List.of(folder + "/pages"), rules, folder + "/parts", Optional.empty()));

        assertThat(made).isEqualTo(new PartMaker.Made(2, 0, 3));
        assertThat(spark().problems("parts").lines())
                .hasSize(3)
                .allMatch(line -> line.contains("OUT_OF_TIME") && line.contains("--time-limit"))
                .containsExactlyInAnyOrderElementsOf(intake.problems().stream()
                        .map(problem -> ProblemTable.line(problem, Optional.empty()))
                        .toList());
    }

    @Test
    void the_time_limit_is_given_as_to_a_build() {
        assertThat(spark().run("pages", "parts", "--time-limit", "0").ended(2).err())
                .contains("--time-limit must be 1 or more");
        Page.in(folder, "pages/utah.txt", Page.UTAH);
        spark().start("local[1]");
        spark().run(folder + "/pages", "parts", "--time-limit", "90").ended(0);
    }

    private Sources pages() {
        StandardInput none = new StandardInput(InputStream.nullInputStream(), StandardInput.DEFAULT_NAME);
        return Sources.of(List.of(folder + "/pages"), none, Limits.defaults());
    }

    private static Output output() {
        PrintStream unseen = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new Output(new Streams(InputStream.nullInputStream(), unseen, unseen, false, Integer.MAX_VALUE, false));
    }

    @Test
    void what_cannot_be_done_is_told_in_a_line() throws IOException {
        spark().start("local[1]");
        assertThat(spark().run(folder + "/none", "parts").ended(3).err())
                .contains("The source " + folder + "/none cannot be listed")
                .hasLineCount(1);
        Files.createDirectories(folder.resolve("there"));
        assertThat(spark().run(CORPUS, "there").ended(3).err())
                .contains("There is something at")
                .hasLineCount(1);
        Page.in(folder, "odd/empty.txt", "");
        assertThat(spark().run(folder + "/odd", "odd-parts").ended(1).err()).contains("No document could be read");
    }
}
