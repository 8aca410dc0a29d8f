package io.answergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    @TempDir
    private Path folder;

    private static List<JsonNode> lines(String out) {
        return out.lines().map(ExtractCommandTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_mention_is_a_line_that_points_at_its_words_in_code_points() {
        // A character of two UTF-16 units stands before all of them.
        String text = Page.VERMONT.replace("Survivors in", "\uD83D\uDE42 Survivors in");
        List<JsonNode> mentions = lines(Ran.program("extract", Page.in(folder, "vermont.txt", text))
                .ended(0)
                .out());
        assertThat(mentions).hasSizeGreaterThan(5).allSatisfy(mention -> {
            assertThat(mention.fieldNames())
                    .toIterable()
                    .containsExactly(
                            "doc",
                            "question",
                            "start",
                            "end",
                            "text",
                            "type",
                            "concepts",
                            "status",
                            "named",
                            "iris",
                            "cues",
                            "rule",
                            "sourceStart",
                            "sourceEnd");
            int start = text.offsetByCodePoints(0, mention.get("start").asInt());
            int end = text.offsetByCodePoints(0, mention.get("end").asInt());
            assertThat(text.substring(start, end)).isEqualTo(mention.get("text").asText());
            assertThat(mention.get("sourceStart")).isEqualTo(mention.get("start"));
            assertThat(mention.get("doc").asText()).isEqualTo("vermont.txt");
            assertThat(mention.get("concepts")).isNotEmpty();
        });
    }

    @Test
    void a_state_has_its_code_and_no_status_and_a_named_body_is_named() {
        List<JsonNode> mentions =
                lines(Ran.programReading(Page.VERMONT, "extract", "-").ended(0).out());
        assertThat(mentions)
                .filteredOn(mention -> mention.get("type").asText().equals("State"))
                .isNotEmpty()
                .allSatisfy(mention -> {
                    assertThat(mention.get("concepts").get(0).asText()).isEqualTo("VT");
                    assertThat(mention.get("status").isNull()).isTrue();
                    assertThat(mention.get("named").isNull()).isTrue();
                });
        assertThat(mentions)
                .filteredOn(mention -> mention.get("text").asText().equals("Vermont Department of Health"))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.get("concepts").get(0).asText()).isEqualTo("NAMED");
                    assertThat(mention.get("named").asBoolean()).isTrue();
                });
    }

    @Test
    void statements_are_those_that_a_build_would_store() {
        String page = Page.in(folder, "vermont.txt", Page.VERMONT);
        String store = folder.resolve("store").toString();
        Ran.program("build", page, "--store", store).ended(0);
        String stored = Ran.program("export", "--graph", "vermont", "--format", "nq", "--store", store)
                .ended(0)
                .out();
        assertThat(Ran.program("extract", page, "--format", "nq").ended(0).out())
                .isEqualTo(stored);
        assertThat(Ran.program("extract", page, "--format", "ttl").ended(0).out())
                .contains("schema:FAQPage");
        assertThat(Ran.program("extract", page, "--format", "trig").ended(0).out())
                .contains("{");
    }

    @Test
    void problems_go_to_standard_error_and_nothing_read_is_a_failure() {
        String empty = Page.in(folder, "empty.txt", "");
        Ran ran = Ran.program("extract", empty).ended(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("error EMPTY_FILE", "No document could be read");
    }

    @Test
    void a_files_name_gives_the_terminal_no_orders() {
        Page.in(folder, "pages/vermont.txt", Page.VERMONT);
        Page.in(folder, "pages/red\u001B[31m\nerror\u202Eexe.bin", "");
        assertThat(Ran.program("extract", folder + "/pages").ended(0).err())
                .contains("  red\\x1b[31m\\xaerror\\x202eexe.bin: The file is of a kind");
    }
}
