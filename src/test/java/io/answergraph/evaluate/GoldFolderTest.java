package io.answergraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answergraph.model.EnvironmentException;
import io.answergraph.model.Problem;
import io.answergraph.model.Span;
import io.answergraph.model.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldFolderTest {
    private static final String TEXT = "The 🍞 Guild may lend an oven.";
    private static final String OVEN = """
            {"doc": "kitchen.txt", "question": 2, "start": 24, "end": 28, "text": "oven", "type": "Tool", "concepts": ["T2", "T1"], "status": "hedged", "named": null, "role": "baking"}
            """;
    private static final String GUILD = """
            {"doc": "kitchen.txt", "question": 2, "start": 4, "end": 11, "text": "🍞 Guild", "type": "Body", "concepts": ["NAMED"], "status": "asserted", "named": true}
            """;
    private static final String LENDS = """
            {"doc": "kitchen.txt", "question": 2, "property": "lends", "subject": {"start": 4, "end": 11, "text": "🍞 Guild"}, "object": {"start": 24, "end": 28, "text": "oven"}, "status": "hedged"}
            """;

    @TempDir
    private Path folder;

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private List<Problem> problemsOf(String line) throws IOException {
        write("kitchen.jsonl", line);
        Gold gold = GoldFolder.read(folder);
        assertThat(gold.mentions()).isEmpty();
        return gold.problems();
    }

    @Test
    void a_mention_is_read_with_all_its_fields() throws IOException {
        write("kitchen.jsonl", "\uFEFF" + OVEN + "\r\n\r\n" + GUILD);
        Gold gold = GoldFolder.read(folder);
        assertThat(gold.problems()).isEmpty();
        assertThat(gold.documents()).containsExactly("kitchen.txt");
        Annotation oven = gold.mentions().get(0).value();
        assertThat(oven.question()).isEqualTo(2);
        assertThat(oven.span()).isEqualTo(new Span(24, 28));
        assertThat(oven.concepts()).containsExactly("T1", "T2");
        assertThat(oven.status()).contains(Status.HEDGED);
        assertThat(oven.named()).isFalse();
        assertThat(oven.roles()).containsExactly("baking");
        Annotation guild = gold.mentions().get(1).value();
        assertThat(guild.named()).isTrue();
        assertThat(guild.roles()).isEmpty();
    }

    @Test
    void a_relation_is_read_with_both_ends() throws IOException {
        write("kitchen.jsonl", OVEN);
        write("kitchen.relations.jsonl", LENDS);
        Gold gold = GoldFolder.read(folder);
        assertThat(gold.problems()).isEmpty();
        assertThat(gold.mentions()).hasSize(1);
        Relation lends = gold.relations().get(0).value();
        assertThat(lends.property()).isEqualTo("lends");
        assertThat(lends.subject()).isEqualTo(new Relation.End(new Span(4, 11), "🍞 Guild"));
        assertThat(lends.object()).isEqualTo(new Relation.End(new Span(24, 28), "oven"));
        assertThat(lends.status()).isEqualTo(Optional.of(Status.HEDGED));
    }

    @Test
    void an_empty_file_of_relations_says_that_there_are_none() throws IOException {
        write("kitchen.jsonl", OVEN);
        assertThat(GoldFolder.read(folder).relationDocuments()).isEmpty();
        write("kitchen.relations.jsonl", "");
        assertThat(GoldFolder.read(folder).relationDocuments()).containsExactly("kitchen.txt");
    }

    @Test
    void other_files_of_the_folder_are_not_gold() throws IOException {
        write("kitchen.txt", "1. What?");
        write("notes.md", "{}");
        Files.createDirectory(folder.resolve("drafts.jsonl"));
        assertThat(GoldFolder.read(folder).mentions()).isEmpty();
        assertThat(GoldFolder.read(folder).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"start\": 24    | \"start\": \"x\"  | The field 'start' must be a whole number.",
                "\"start\": 24    | \"start\": 1.5    | The field 'start' must be a whole number.",
                "\"start\": 24    | \"start\": 28     | There is no span from 28 to 28.",
                "\"start\": 24    | \"start\": -1     | There is no span from -1 to 28.",
                "\"question\": 2, | ''                | The field 'question' must be a whole number.",
                "\"text\": \"oven\", | ''             | The field 'text' must be text.",
                "\"Tool\"         | \"\"              | The field 'type' must be text.",
                "\"kitchen.txt\"  | null              | The field 'doc' must be text.",
                "[\"T2\", \"T1\"] | []                | The field 'concepts' must be a list of at least one code.",
                "[\"T2\", \"T1\"] | \"T2\"            | The field 'concepts' must be a list of at least one code.",
                "hedged           | maybe             | The status 'maybe' is none of asserted, hedged, recommended, lacking, denied."
            })
    void a_field_that_is_wrong_is_a_problem_with_file_and_line(String part, String instead, String message)
            throws IOException {
        assertThat(OVEN).contains(part);
        assertThat(problemsOf("\n" + OVEN.replace(part, instead)))
                .containsExactly(new Problem(
                        Problem.Code.INVALID_RECORD, "kitchen.jsonl, line 2", message + " The line is left out."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"doc\": | not JSON", "[1] | not a JSON object", "{} {} | not JSON"})
    void a_line_that_is_no_object_is_a_problem(String line, String message) throws IOException {
        assertThat(problemsOf(line)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.INVALID_RECORD);
            assertThat(problem.message()).contains(message);
        });
    }

    @Test
    void a_relation_without_an_end_is_a_problem() throws IOException {
        write("kitchen.relations.jsonl", LENDS.replace("\"object\"", "\"thing\""));
        assertThat(GoldFolder.read(folder).problems())
                .extracting(Problem::where, Problem::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "kitchen.relations.jsonl, line 1",
                        "The field 'object' must be an object with start, end and text. The line is left out."));
    }

    @Test
    void a_bad_line_does_not_cost_the_others() throws IOException {
        write("kitchen.jsonl", "oops\n" + OVEN);
        assertThat(GoldFolder.read(folder).mentions()).hasSize(1);
    }

    @Test
    void a_file_in_another_encoding_is_a_problem() throws IOException {
        Files.write(
                folder.resolve("kitchen.jsonl"), OVEN.replace("oven", "öven").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(GoldFolder.read(folder).problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Problem.Code.INVALID_ENCODING, "kitchen.jsonl"));
    }

    @Test
    void a_folder_that_is_not_there_ends_the_command() {
        assertThatThrownBy(() -> GoldFolder.read(folder.resolve("nowhere")))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("--gold");
    }

    @Test
    void lines_that_fit_their_document_stay_and_offsets_count_code_points() throws IOException {
        write("kitchen.jsonl", OVEN + GUILD);
        write("kitchen.relations.jsonl", LENDS);
        Gold gold = GoldFolder.read(folder);
        assertThat(gold.fitting(Map.of("kitchen.txt", TEXT))).isEqualTo(gold);
    }

    @Test
    void words_that_do_not_stand_at_their_span_are_a_problem() throws IOException {
        write("kitchen.jsonl", OVEN);
        Gold moved = GoldFolder.read(folder).fitting(Map.of("kitchen.txt", "Now " + TEXT));
        assertThat(moved.mentions()).isEmpty();
        assertThat(moved.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo("kitchen.jsonl, line 1");
            assertThat(problem.message()).contains("not 'oven'");
        });
        assertThat(GoldFolder.read(folder)
                        .fitting(Map.of("kitchen.txt", "short"))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("has no text"));
    }

    @Test
    void an_unknown_document_is_one_problem_and_none_of_its_lines_count() throws IOException {
        write("kitchen.jsonl", OVEN + GUILD);
        write("kitchen.relations.jsonl", LENDS);
        Gold gold = GoldFolder.read(folder).fitting(Map.of());
        assertThat(gold.documents()).isEmpty();
        assertThat(gold.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .contains("'kitchen.txt' was not found")
                        .contains("--documents"));
    }

    @Test
    void what_is_annotated_twice_counts_once() throws IOException {
        write("kitchen.jsonl", OVEN + OVEN.replace("hedged", "asserted"));
        Gold gold = GoldFolder.read(folder).fitting(Map.of("kitchen.txt", TEXT));
        assertThat(gold.mentions()).hasSize(1);
        assertThat(gold.problems()).extracting(Problem::where).containsExactly("kitchen.jsonl, line 2");
    }
}
