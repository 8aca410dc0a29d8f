package io.answergraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every example of {@code src/test/resources/rules} holds, but for the known misses, which do not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleExamplesTest {
    private final RuleExamples examples = new RuleExamples();
    private final Set<List<String>> misses = Set.copyOf(RuleFile.read("known-misses.tsv"));

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void asserted_is_what_is_stated(List<String> line) {
        holds("status-asserted.tsv", line);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void hedged_is_what_is_only_possible(List<String> line) {
        holds("status-hedged.tsv", line);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void recommended_is_what_is_advised(List<String> line) {
        holds("status-recommended.tsv", line);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void lacking_is_what_is_missed(List<String> line) {
        holds("status-lacking.tsv", line);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void denied_is_what_is_said_not_to_be(List<String> line) {
        holds("status-denied.tsv", line);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void mentions_are_names_in_full_and_nothing_else(List<String> line) {
        holds("mentions.tsv", line);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void states_are_told_from_their_namesakes(List<String> line) {
        holds("states.tsv", line);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void agencies_are_found_by_name_acronym_and_template(List<String> line) {
        holds("agencies.tsv", line);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void bodies_get_what_their_own_clause_gives_them(List<String> line) {
        holds("relations.tsv", line);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void claims_belong_to_the_state_the_clause_speaks_of(List<String> line) {
        holds("subjects.tsv", line);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void questions_say_what_their_answers_list(List<String> line) {
        holds("frames.tsv", line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asserted", "hedged", "recommended", "lacking", "denied"})
    void every_status_has_forty_examples_that_hold(String status) {
        String file = "status-" + status + ".tsv";

        assertThat(RuleFile.read(file).stream().filter(line -> !missed(file, line)))
                .hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_known_miss_is_still_missed(List<String> line) {
        assertThat(examples.check(line.get(0), line.subList(1, line.size())))
                .as("holds now: take the line out of known-misses.tsv and keep it in %s", line.get(0))
                .isPresent();
    }

    @Test
    void known_misses_are_lines_of_the_other_files() {
        assertThat(misses)
                .allSatisfy(line -> assertThat(RuleFile.read(line.get(0))).contains(line.subList(1, line.size())));
    }

    @Test
    void no_example_stands_twice() {
        Set<String> seen = new TreeSet<>();
        assertThat(Stream.of("asserted", "hedged", "recommended", "lacking", "denied")
                        .flatMap(status -> RuleFile.read("status-" + status + ".tsv").stream())
                        .map(line -> String.join("\t", line))
                        .filter(line -> !seen.add(line)))
                .isEmpty();
    }

    private void holds(String file, List<String> line) {
        Optional<RuleExamples.Difference> difference = examples.check(file, line);
        difference.ifPresent(d -> assertThat(d.found()).as(line.get(0)).isEqualTo(d.expected()));
    }

    private boolean missed(String file, List<String> line) {
        return misses.contains(Stream.concat(Stream.of(file), line.stream()).collect(Collectors.toList()));
    }

    private Stream<List<String>> lines(String file) {
        return RuleFile.read(file).stream().filter(line -> !missed(file, line));
    }

    private Stream<List<String>> asserted_is_what_is_stated() {
        return lines("status-asserted.tsv");
    }

    private Stream<List<String>> hedged_is_what_is_only_possible() {
        return lines("status-hedged.tsv");
    }

    private Stream<List<String>> recommended_is_what_is_advised() {
        return lines("status-recommended.tsv");
    }

    private Stream<List<String>> lacking_is_what_is_missed() {
        return lines("status-lacking.tsv");
    }

    private Stream<List<String>> denied_is_what_is_said_not_to_be() {
        return lines("status-denied.tsv");
    }

    private Stream<List<String>> mentions_are_names_in_full_and_nothing_else() {
        return lines("mentions.tsv");
    }

    private Stream<List<String>> states_are_told_from_their_namesakes() {
        return lines("states.tsv");
    }

    private Stream<List<String>> agencies_are_found_by_name_acronym_and_template() {
        return lines("agencies.tsv");
    }

    private Stream<List<String>> bodies_get_what_their_own_clause_gives_them() {
        return lines("relations.tsv");
    }

    private Stream<List<String>> claims_belong_to_the_state_the_clause_speaks_of() {
        return lines("subjects.tsv");
    }

    private Stream<List<String>> questions_say_what_their_answers_list() {
        return lines("frames.tsv");
    }

    private Stream<List<String>> a_known_miss_is_still_missed() {
        return RuleFile.read("known-misses.tsv").stream();
    }
}
