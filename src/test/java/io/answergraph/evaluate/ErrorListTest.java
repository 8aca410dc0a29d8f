package io.answergraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.answergraph.evaluate.Disagreement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorListTest {
    private static final String TEXT =
            "An oven helps.\n\nThe guild may lend a sharp knife. Nobody has an Oven or fresh yeast, says Bo. Butter is there.";

    private final GoldFixture kitchen = new GoldFixture(TEXT);

    private Annotation tool(String words, String concept) {
        return kitchen.mention(words, "Tool", concept, "asserted");
    }

    @Test
    void nothing_is_listed_where_gold_and_prediction_agree() {
        assertThat(kitchen.gold(tool("oven", "T1")).found(tool("oven", "T1")).disagreements())
                .isEmpty();
    }

    @Test
    void a_miss_shows_its_sentence_with_the_words_in_brackets() {
        assertThat(kitchen.gold(tool("yeast", "T4")).disagreements())
                .extracting(Disagreement::kind, Disagreement::cause, Disagreement::expected, Disagreement::context)
                .containsExactly(tuple(
                        Kind.MISSED,
                        "Tool T4: words that were never found",
                        "\"yeast\" (Tool T4 asserted)",
                        "Nobody has an Oven or fresh [[yeast]], says Bo."));
    }

    @Test
    void a_miss_of_words_found_elsewhere_has_a_cause_of_its_own() {
        assertThat(kitchen.gold(tool("oven", "T1"), tool("Oven", "T1"))
                        .found(tool("oven", "T1"))
                        .disagreements())
                .extracting(Disagreement::cause)
                .containsExactly("Tool T1: words that were found elsewhere");
    }

    @Test
    void words_taken_for_another_type_are_told_from_both_sides() {
        assertThat(kitchen.gold(tool("yeast", "T4"))
                        .found(kitchen.mention("fresh yeast", "Food", "Y", "asserted"))
                        .disagreements())
                .extracting(Disagreement::kind, Disagreement::cause)
                .containsExactly(
                        tuple(Kind.MISSED, "Tool taken for Food"), tuple(Kind.SURPLUS, "Food instead of Tool"));
    }

    @Test
    void two_things_found_as_one_and_one_found_as_two_are_told() {
        assertThat(kitchen.gold(tool("Oven", "T1"), tool("fresh yeast", "T4"))
                        .found(tool("Oven or fresh yeast", "T4"))
                        .disagreements())
                .extracting(Disagreement::kind, Disagreement::cause)
                .contains(tuple(Kind.MISSED, "Tool not told from a neighbour that was found"));
        assertThat(new GoldFixture(TEXT)
                        .gold(tool("Oven or fresh yeast", "T4"))
                        .found(tool("Oven", "T1"), tool("fresh yeast", "T4"))
                        .disagreements())
                .extracting(Disagreement::kind, Disagreement::cause)
                .contains(tuple(Kind.SURPLUS, "Tool beside another found for the same words"));
    }

    @Test
    void what_is_found_in_vain_is_grouped_by_its_rule_and_concept() {
        assertThat(kitchen.gold(tool("oven", "T1"))
                        .found(tool("oven", "T1"), tool("Oven", "T1"), tool("Butter", "T5"))
                        .disagreements())
                .extracting(Disagreement::kind, Disagreement::cause, Disagreement::found)
                .containsExactly(
                        tuple(
                                Kind.SURPLUS,
                                "Tool T1, by rule label: words that are annotated elsewhere",
                                "\"Oven\" (Tool T1 asserted), by rule label"),
                        tuple(
                                Kind.SURPLUS,
                                "Tool T5, by rule label: words that are never annotated",
                                "\"Butter\" (Tool T5 asserted), by rule label"));
    }

    @Test
    void spans_are_too_long_too_short_or_shifted() {
        assertThat(kitchen.gold(tool("knife", "T1"), tool("fresh yeast", "T4"), tool("guild may", "T6"))
                        .found(tool("sharp knife", "T1"), tool("yeast", "T4"), tool("The guild", "T6"))
                        .disagreements())
                .extracting(Disagreement::kind, Disagreement::cause)
                .containsExactlyInAnyOrder(
                        tuple(Kind.WRONG_SPAN, "Tool too long, by rule label"),
                        tuple(Kind.WRONG_SPAN, "Tool too short, by rule label"),
                        tuple(Kind.WRONG_SPAN, "Tool shifted, by rule label"));
    }

    @Test
    void wrong_concept_status_and_role_are_listed_each_for_itself() {
        assertThat(kitchen.gold(kitchen.mention("knife", "Tool", "T1", "hedged", "cutting"))
                        .found(kitchen.mention("knife", "Tool", "T2", "asserted", "baking"))
                        .disagreements())
                .extracting(Disagreement::kind, Disagreement::cause)
                .containsExactly(
                        tuple(Kind.WRONG_CONCEPT, "Tool T1 linked to T2, by rule label"),
                        tuple(Kind.WRONG_STATUS, "hedged read as asserted, by \"may\""),
                        tuple(Kind.WRONG_ROLE, "cutting read as baking"));
    }

    @Test
    void relations_are_listed_with_both_ends() {
        assertThat(kitchen.goldRelations(
                                kitchen.relation("guild", "lends", "knife", "hedged"),
                                kitchen.relation("guild", "lends", "yeast", "lacking"))
                        .foundRelations(
                                kitchen.relation("guild", "lends", "knife", "asserted"),
                                kitchen.relation("Bo", "lends", "Butter", "asserted"))
                        .disagreements())
                .extracting(Disagreement::kind, Disagreement::cause, Disagreement::expected, Disagreement::found)
                .containsExactly(
                        tuple(Kind.MISSED_RELATION, "lends", "\"guild\" lends \"yeast\" (lacking)", ""),
                        tuple(Kind.SURPLUS_RELATION, "lends", "", "\"Bo\" lends \"Butter\" (asserted)"),
                        tuple(
                                Kind.WRONG_RELATION_STATUS,
                                "lends: hedged read as asserted",
                                "\"guild\" lends \"knife\" (hedged)",
                                "\"guild\" lends \"knife\" (asserted)"));
    }

    @Test
    void the_most_frequent_cause_of_a_kind_comes_first() {
        assertThat(kitchen.gold(tool("Butter", "T9"), tool("oven", "A1"), tool("knife", "T9"))
                        .disagreements())
                .extracting(Disagreement::cause)
                .containsExactly(
                        "Tool T9: words that were never found",
                        "Tool T9: words that were never found",
                        "Tool A1: words that were never found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Intro here:\n- The guild lends\n  an oven. It is hot.\n- Other things.",
                "Intro here.\r\n\r\nThe guild lends\r\nan oven.\r\n\r\nOther things.",
                "**Rules.** The guild lends an oven. It is hot.",
                "Intro here: (1) The guild lends an oven. (2) Other things."
            })
    void the_sentence_is_shown_whole_and_alone(String text) {
        GoldFixture wrapped = new GoldFixture(text);
        assertThat(wrapped.gold(wrapped.mention("oven", "Tool", "T1", "asserted"))
                        .disagreements())
                .singleElement()
                .satisfies(error -> assertThat(error.context()).endsWith("The guild lends an [[oven]]."));
    }
}
