package io.answergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    /** Found in any reading: what the program writes of a page, taken for gold. */
    private static final String SHELTER = line("shelter", "Service", "S01", "lacking");

    @TempDir
    private Path folder;

    private String gold;

    @BeforeEach
    void choose_a_folder() {
        gold = folder.resolve("gold").toString();
    }

    private static String line(String words, String type, String concept, String status) {
        int start = Page.UTAH.indexOf(words);
        return "{\"doc\": \"utah.txt\", \"question\": 1, \"start\": " + start + ", \"end\": " + (start + words.length())
                + ", \"text\": \"" + words + "\", \"type\": \"" + type + "\", \"concepts\": [\"" + concept
                + "\"], \"status\": \"" + status + "\", \"named\": null}\n";
    }

    private void annotate(String... lines) {
        Page.in(folder, "gold/utah.jsonl", String.join("", lines));
    }

    private static JsonNode json(Ran ran) throws JsonProcessingException {
        return new ObjectMapper().readTree(ran.ended(0).out());
    }

    @Test
    void what_the_program_writes_agrees_with_itself() throws JsonProcessingException {
        String page = Page.in(folder, "gold/vermont.txt", Page.VERMONT);
        Page.in(
                folder,
                "gold/vermont.jsonl",
                Ran.program("extract", page).ended(0).out());
        JsonNode root = json(Ran.program("evaluate", "--gold", gold, "--json", "--errors"));
        List<JsonNode> values = root.get("scores").findValues("value");
        assertThat(values).isNotEmpty();
        assertThat(values.stream().filter(value -> !value.isNull()).map(JsonNode::asDouble))
                .containsOnly(1.0);
        assertThat(root.get("errors")).isEmpty();
        assertThat(root.at("/scores/mentions/overall/strict/f1/n").asInt()).isGreaterThan(5);
    }

    @Test
    void tables_show_rates_with_counts_and_intervals() {
        Page.in(folder, "gold/utah.txt", Page.UTAH);
        annotate(SHELTER);
        assertThat(Ran.program("evaluate", "--gold", gold).ended(0).out())
                .contains("Service, relaxed")
                .containsPattern("lacking +\\| 1\\.000 of 1 \\(0\\.207-1\\.000\\)")
                .doesNotContain("Missed");
    }

    @Test
    void errors_are_grouped_by_cause_with_their_sentences() {
        Page.in(folder, "gold/utah.txt", Page.UTAH);
        annotate(line("shelter", "Service", "S01", "asserted"), line("Utah", "Place", "UT", "asserted"));
        assertThat(Ran.program("evaluate", "--gold", gold, "--errors").ended(0).out())
                .contains("Found with another status: 1", "asserted read as lacking", "There is a lack of [[shelter]].")
                .contains("Missed: 1", "Place UT: words that were never found (1)");
    }

    @Test
    void documents_may_stand_in_another_folder_and_in_folders_below() throws JsonProcessingException {
        Page.in(folder, "pages/west/utah.txt", Page.UTAH);
        annotate(SHELTER.replace("utah.txt", "west/utah.txt"));
        JsonNode root = json(Ran.program(
                "evaluate",
                "--gold",
                gold,
                "--json",
                "--documents",
                folder.resolve("pages").toString()));
        assertThat(root.get("documents")).extracting(JsonNode::asText).containsExactly("west/utah.txt");
        assertThat(root.at("/scores/mentions/overall/relaxed/recall/value").asDouble())
                .isEqualTo(1);
    }

    @Test
    void documents_of_the_corpus_are_found_also_inside_archives_and_where_the_gold_has_their_name() {
        String documents = List.of("nevada.jsonl", "new-york.zip").stream()
                .map(name -> Ran.program(
                                "extract",
                                Ran.CHECKOUT.resolve("corpus").resolve(name).toString())
                        .ended(0)
                        .out())
                .collect(Collectors.joining());
        Page.in(folder, "gold/nevada.jsonl", documents);
        Ran ran = Ran.program("evaluate", "--gold", gold, "--errors").ended(0);
        assertThat(ran.out()).containsPattern("Documents: nevada\\.jsonl, new-york\\.zip/\\S+\\.md");
        assertThat(ran.out()).contains("Gold and predictions agree.");
    }

    @Test
    void bad_lines_are_reported_and_do_not_stop_the_rest() {
        Page.in(folder, "gold/utah.txt", Page.UTAH);
        annotate(SHELTER, "{}\n");
        assertThat(Ran.program("evaluate", "--gold", gold).ended(0).err())
                .contains("INVALID_RECORD", "utah.jsonl, line 2: The field 'doc' must be text.");
    }

    @Test
    void gold_whose_documents_are_nowhere_fails_and_says_what_to_do() {
        annotate(SHELTER);
        assertThat(Ran.program("evaluate", "--gold", gold).ended(1).err())
                .contains("'utah.txt' was not found", "--documents", "Nothing to compare");
    }

    @Test
    void folders_that_are_not_there_are_a_bad_environment() {
        assertThat(Ran.program("evaluate", "--gold", gold).ended(3).err()).contains("--gold DIR");
        annotate(SHELTER);
        assertThat(Ran.program("evaluate", "--gold", gold, "--documents", gold + "/nowhere")
                        .ended(3)
                        .err())
                .contains("--documents DIR");
    }

    @Test
    void without_a_folder_of_gold_the_command_line_is_bad() {
        assertThat(Ran.program("evaluate").ended(2).err()).contains("--gold");
    }
}
