package io.answergraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long commands tell how far they are, and end when they are asked to. */
class ProgressTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Output output(boolean isTerminal) {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), true, UTF_8);
        return new Output(new Streams(
                InputStream.nullInputStream(), nowhere, new PrintStream(err, true, UTF_8), false, 80, isTerminal));
    }

    private static Pace pace(long done, long total, int seconds) {
        return new Pace("Reading", "files", done, total, Duration.ofSeconds(seconds));
    }

    @Test
    void a_pace_tells_rate_and_time_left() {
        assertThat(pace(550, 916, 30).words()).isEqualTo("Reading: 550 of 916 files, 18.3 a second, 20 s left");
        assertThat(pace(10, 916, 30).words()).isEqualTo("Reading: 10 of 916 files, 0.3 a second, 45 min left");
        assertThat(pace(1, 916, 30).words()).isEqualTo("Reading: 1 of 916 files, 0.0 a second, 7.6 h left");
        assertThat(pace(0, 916, 30).words()).isEqualTo("Reading: 0 of 916 files");
        assertThat(new Pace("Writing", "", 0, Pace.UNKNOWN, Duration.ZERO).words())
                .isEqualTo("Writing");
    }

    @Test
    void lines_are_few_and_none_for_short_work() {
        ProgressDisplay lines = ProgressDisplay.of(output(false), pace(0, 100, 0));
        for (int second = 0; second < 10; second++) {
            lines.show(pace(10 * second, 100, second));
            lines.show(pace(10 * second + 1, 100, second));
        }
        lines.end(pace(100, 100, 10));
        assertThat(err.toString(UTF_8).lines())
                .containsExactly(
                        "Reading: 30 of 100 files, 10.0 a second, 7 s left",
                        "Reading: 60 of 100 files, 10.0 a second, 4 s left",
                        "Reading: 90 of 100 files, 10.0 a second, 1 s left");
        err.reset();
        ProgressDisplay.of(output(false), pace(0, 19, 0)).show(pace(5, 19, 60));
        assertThat(err.size()).isZero();
    }

    @Test
    void a_bar_redraws_one_line_and_is_gone_afterwards() {
        try (Progress progress = Progress.of(output(true), "Reading", "files", 3)) {
            progress.step();
            progress.step();
            progress.turnTo("Writing the graph", "", Pace.UNKNOWN);
        }
        String drawn = err.toString(UTF_8);
        assertThat(drawn).contains("Reading", "2/3 files").doesNotContain("\n").endsWith(" \r");
    }

    @Test
    void work_ends_at_the_next_step_when_it_is_asked_to() {
        Output output = output(false);
        try (Progress progress = Progress.of(output, "Reading", "files", 3)) {
            progress.step();
            output.stop();
            assertThatThrownBy(progress::step).isInstanceOf(Stopped.class);
        }
    }

    @Test
    void events_are_one_object_a_line_with_problems_and_notes_among_them() throws IOException {
        String store = folder.resolve("store").toString();
        String page = Page.in(folder, "page.txt", Page.VERMONT);
        String empty = Page.in(folder, "empty.txt", "");
        Ran build = Ran.program("build", page, empty, "--store", store, "--progress", "json")
                .ended(0);
        List<JsonNode> events = events(build.err());
        assertThat(events.stream().map(ProgressTest::told))
                .containsSubsequence("begin Reading", "end Reading", "begin Writing the graph", "end Writing the graph")
                .anyMatch(event -> event.startsWith("problem"));
        JsonNode end = events.stream()
                .filter(event -> told(event).equals("end Reading"))
                .findFirst()
                .orElseThrow();
        assertThat(end.path("done").asInt()).isEqualTo(2);
        assertThat(end.path("total").asInt()).isEqualTo(2);
        assertThat(end.path("unit").asText()).isEqualTo("files");

        Ran compact =
                Ran.program("compact", "--store", store, "--progress", "json").ended(0);
        assertThat(events(compact.err()).stream().map(ProgressTest::told))
                .startsWith("begin Compacting")
                .endsWith("end Compacting", "note ");
    }

    @Test
    void every_long_command_counts_to_its_end() throws IOException {
        String store = folder.resolve("store").toString();
        String backup = folder.resolve("backup").toString();
        Ran.program("build", Page.in(folder, "page.txt", Page.VERMONT), "--store", store)
                .ended(0);
        for (String[] command : new String[][] {
            {"compact", "--store", store},
            {"backup", backup, "--store", store},
            {"restore", backup, "--replace", "--store", store}
        }) {
            List<String> arguments = new ArrayList<>(List.of(command));
            arguments.addAll(List.of("--progress", "json"));
            List<JsonNode> ends = events(Ran.program(arguments.toArray(String[]::new))
                            .ended(0)
                            .err())
                    .stream()
                    .filter(event -> event.path("event").asText().equals("end") && event.has("total"))
                    .toList();
            assertThat(ends)
                    .as(command[0])
                    .hasSize(1)
                    .allSatisfy(end -> assertThat(end.path("done").asLong())
                            .isGreaterThanOrEqualTo(end.path("total").asLong()));
        }
    }

    private static String told(JsonNode event) {
        return event.path("event").asText() + " " + event.path("work").asText();
    }

    private static List<JsonNode> events(String lines) throws IOException {
        List<JsonNode> events = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            events.add(new ObjectMapper().readTree(line));
        }
        return events;
    }
}
