package io.answergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.answergraph.evaluate.EvaluationJson;
import io.answergraph.model.Problem;
import io.answergraph.model.Problem.Severity;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.OntologyFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Holds the scores on all yardsticks to the committed ones: no rate may drop. After a change that is worth it, write them
 * anew and commit the file:
 *
 * <pre>mvn test -Dtest=ExpectedScoresTest -Dexpected-scores=write</pre>
 *
 * <p>The first gold is not in the repository; where it is not at {@code ../shared/gold} either (or where
 * {@code -Dshared-gold=DIR} says), its part is left out, also when writing.
 */
class ExpectedScoresTest {
    private static final Path EXPECTED = Path.of("src/test/resources/expected-scores.json");
    private static final Path OWN = Path.of("src/test/resources/gold");
    private static final Path HELD_OUT = OWN.resolve("held-out");
    private static final Path PAGES = OWN.resolve("pages");
    private static final Path HELD_OUT_PAGES = OWN.resolve("held-out-pages");
    private static final Path PLAIN_PAGES = OWN.resolve("plain-pages");
    private static final Path LATER_PLAIN_PAGES = OWN.resolve("later-plain-pages");
    private static final Path LATEST_PLAIN_PAGES = OWN.resolve("latest-plain-pages");
    private static final Path HELD_OUT_PLAIN_PAGES = OWN.resolve("held-out-plain-pages");
    private static final Path SHARED = Path.of(System.getProperty("shared-gold", "../shared/gold"));
    private static final boolean WRITE =
            System.getProperty("expected-scores", "").equals("write");
    private static final double ROUNDING = 1e-9;
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void scores_on_the_corpus_do_not_drop() throws IOException {
        holds("src/test/resources/gold", OWN);
    }

    @Test
    void scores_on_the_pages_of_the_genre_do_not_drop() throws IOException {
        holds("src/test/resources/gold/pages", PAGES);
    }

    /** Documents that no rule is made from; see the README in their folder. Only the rates are looked at. */
    @Test
    void scores_on_the_held_out_documents_do_not_drop() throws IOException {
        holds("src/test/resources/gold/held-out", HELD_OUT);
    }

    /** Pages of which the same is true. */
    @Test
    void scores_on_the_held_out_pages_do_not_drop() throws IOException {
        holds("src/test/resources/gold/held-out-pages", HELD_OUT_PAGES);
    }

    @Test
    void scores_on_the_plain_pages_do_not_drop() throws IOException {
        holds("src/test/resources/gold/plain-pages", PLAIN_PAGES);
    }

    @Test
    void scores_on_the_later_plain_pages_do_not_drop() throws IOException {
        holds("src/test/resources/gold/later-plain-pages", LATER_PLAIN_PAGES);
    }

    @Test
    void scores_on_the_latest_plain_pages_do_not_drop() throws IOException {
        holds("src/test/resources/gold/latest-plain-pages", LATEST_PLAIN_PAGES);
    }

    /** Plain pages that no rule is made from. */
    @Test
    void scores_on_the_held_out_plain_pages_do_not_drop() throws IOException {
        holds("src/test/resources/gold/held-out-plain-pages", HELD_OUT_PLAIN_PAGES);
    }

    @Test
    void scores_on_the_first_gold_do_not_drop() throws IOException {
        assumeThat(SHARED).isDirectory();
        holds("../shared/gold", SHARED);
    }

    private static void holds(String yardstick, Path gold) throws IOException {
        SortedMap<String, Double> current = scores(gold);
        SortedMap<String, SortedMap<String, Double>> committed = committed();
        if (WRITE) {
            committed.put(yardstick, current);
            Files.writeString(EXPECTED, JSON.writeValueAsString(committed) + "\n");
            return;
        }
        SortedMap<String, Double> expected = committed.getOrDefault(yardstick, new TreeMap<>());
        assertThat(expected).as("committed scores on " + yardstick).isNotEmpty();
        List<String> drops = new ArrayList<>();
        List<String> rises = new ArrayList<>();
        expected.forEach((rate, value) -> {
            Double now = current.get(rate);
            if (now == null || now < value - ROUNDING) {
                drops.add(rate + ": " + value + ", now " + now);
            } else if (now > value + ROUNDING) {
                rises.add(rate + ": " + value + ", now " + now);
            }
        });
        assertThat(drops)
                .as(
                        "rates on %s that dropped (%d others rose). If the change is worth it, write the scores anew with"
                                + " -Dexpected-scores=write and commit them",
                        yardstick, rises.size())
                .isEmpty();
        if (!rises.isEmpty()) {
            System.out.println("Scores on " + yardstick + " rose; commit them with"
                    + " mvn test -Dtest=ExpectedScoresTest -Dexpected-scores=write\n  " + String.join("\n  ", rises));
        }
    }

    private static SortedMap<String, Double> scores(Path gold) throws IOException {
        GoldRun run = GoldRun.of(
                gold,
                List.of(Path.of("corpus")),
                OntologyFolder.load(Path.of("ontology"), Iris.DEFAULT_BASE).ontology());
        assertThat(run.problems())
                .as("every line of the gold counts")
                .noneMatch(problem -> problem.code().severity() == Severity.ERROR)
                .noneMatch(problem -> problem.code() == Problem.Code.INVALID_RECORD);
        SortedMap<String, Double> values = new TreeMap<>();
        collect("", JSON.readTree(EvaluationJson.of(run.evaluation(), false)).get("scores"), values);
        assertThat(values).hasSizeGreaterThan(40);
        return values;
    }

    /** The values of all rates by their paths; rates of nothing have none. */
    private static void collect(String path, JsonNode node, SortedMap<String, Double> values) {
        if (node.path("value").isNumber()) {
            values.put(path, node.get("value").asDouble());
        }
        node.properties()
                .forEach(field -> collect(
                        path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), values));
    }

    private static SortedMap<String, SortedMap<String, Double>> committed() throws IOException {
        return Files.exists(EXPECTED)
                ? JSON.readValue(Files.readString(EXPECTED), new TypeReference<>() {})
                : new TreeMap<>();
    }
}
