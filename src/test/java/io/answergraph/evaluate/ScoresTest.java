package io.answergraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTest {
    private static final String TEXT =
            "The Bread Guild (BG) may lend a sharp knife, an oven and fresh yeast. The Milk Board offers butter and sour milk.";

    private final GoldFixture kitchen = new GoldFixture(TEXT);

    private Annotation tool(String words, String concept, String status) {
        return kitchen.mention(words, "Tool", concept, status);
    }

    @Test
    void spans_that_overlap_count_as_relaxed_and_equal_ones_as_strict_too() {
        Scores scores = kitchen.gold(tool("knife", "T1", "hedged"), tool("oven", "T2", "hedged"))
                .found(tool("sharp knife", "T1", "hedged"), tool("oven", "T2", "hedged"))
                .scores();
        assertThat(scores.mentions().overall().relaxed().f1().value()).isEqualTo(1);
        assertThat(scores.mentions().overall().strict().f1().value()).isEqualTo(0.5);
    }

    @Test
    void another_type_is_no_match() {
        Scores scores = kitchen.gold(tool("knife", "T1", "hedged"))
                .found(kitchen.mention("knife", "Food", "T1", "hedged"))
                .scores();
        assertThat(scores.mentions().overall().relaxed()).isEqualTo(Agreement.of(0, 1, 1));
        assertThat(scores.mentions().byType().get("Tool").relaxed()).isEqualTo(Agreement.of(0, 0, 1));
        assertThat(scores.mentions().byType().get("Food").relaxed()).isEqualTo(Agreement.of(0, 1, 0));
    }

    @Test
    void another_document_is_no_match() {
        GoldFixture other = new GoldFixture("other.txt", TEXT);
        kitchen.gold(tool("knife", "T1", "hedged"), tool("oven", "T2", "hedged"));
        other.gold(other.mention("oven", "Tool", "T2", "hedged"))
                .found(other.mention("oven", "Tool", "T2", "hedged"), other.mention("knife", "Tool", "T1", "hedged"));
        assertThat(GoldFixture.evaluate(kitchen, other)
                        .scores()
                        .mentions()
                        .overall()
                        .relaxed())
                .isEqualTo(Agreement.of(1, 2, 3));
    }

    @Test
    void predictions_in_documents_without_gold_do_not_count() {
        GoldFixture unknown = new GoldFixture("unknown.txt", TEXT);
        unknown.found(unknown.mention("oven", "Tool", "T2", "hedged"));
        kitchen.gold(tool("oven", "T2", "hedged")).found(tool("oven", "T2", "hedged"));
        Evaluation evaluation = GoldFixture.evaluate(kitchen, unknown);
        assertThat(evaluation.documents()).containsExactly(GoldFixture.DOC);
        assertThat(evaluation.scores().mentions().overall().relaxed()).isEqualTo(Agreement.of(1, 1, 1));
    }

    @Test
    void gold_without_its_document_is_refused() {
        Gold gold = new Gold(
                List.of(new Gold.Line<>("kitchen.jsonl, line 1", tool("oven", "T2", "hedged"))),
                List.of(),
                new java.util.TreeSet<>(),
                List.of());
        assertThatThrownBy(() -> Evaluator.evaluate(gold, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void concepts_are_right_where_the_sets_are_equal() {
        Scores scores = kitchen.gold(
                        tool("knife", "T1+T3", "hedged"), tool("oven", "T2", "hedged"), tool("yeast", "T4", "hedged"))
                .found(tool("knife", "T3+T1", "hedged"), tool("oven", "T2+T1", "hedged"))
                .scores();
        assertThat(scores.attributes().concepts()).isEqualTo(Rate.of(1, 2));
    }

    @Test
    void status_is_judged_on_relaxed_matches_that_have_one() {
        Scores scores = kitchen.gold(
                        kitchen.mention("Milk", "Place", "M", ""),
                        tool("knife", "T1", "hedged"),
                        tool("oven", "T2", "hedged"),
                        tool("yeast", "T4", "lacking"))
                .found(
                        kitchen.mention("Milk", "Place", "M", ""),
                        tool("sharp knife", "T1", "hedged"),
                        tool("oven", "T2", "asserted"))
                .scores();
        assertThat(scores.attributes().status()).isEqualTo(Rate.of(1, 2));
        assertThat(scores.attributes().byStatus().get("hedged")).isEqualTo(Agreement.of(1, 1, 2));
        assertThat(scores.attributes().byStatus().get("asserted")).isEqualTo(Agreement.of(0, 1, 0));
        assertThat(scores.attributes().byStatus().get("lacking").f1().isDefined())
                .isFalse();
    }

    @Test
    void the_mean_f1_of_statuses_leaves_denied_out() {
        Scores scores = kitchen.gold(
                        tool("knife", "T1", "asserted"),
                        tool("oven", "T2", "hedged"),
                        tool("yeast", "T4", "denied"),
                        tool("butter", "T5", "hedged"))
                .found(
                        tool("knife", "T1", "asserted"),
                        tool("oven", "T2", "hedged"),
                        tool("yeast", "T4", "asserted"),
                        tool("butter", "T5", "hedged"))
                .scores();
        Rate mean = scores.attributes().meanStatusF1();
        assertThat(mean.value()).isCloseTo((2.0 / 3 + 1) / 2, within(1e-12));
        assertThat(mean.n()).isEqualTo(4);
        assertThat(mean.value()).isBetween(mean.low(), mean.high());
        assertThat(mean.low()).isLessThan(mean.high());
        assertThat(scores.attributes().byStatus().get("denied").recall()).isEqualTo(Rate.of(0, 1));
    }

    @Test
    void named_organisations_have_a_recall_of_their_own() {
        Annotation guild = kitchen.mention("Bread Guild", "Body", "NAMED", "hedged");
        Annotation acronym = kitchen.mention("BG", "Body", "NAMED", "hedged");
        Annotation kind = kitchen.mention("Board", "Body", "B1", "asserted");
        Scores scores = kitchen.gold(guild, acronym, kind)
                .found(kitchen.mention("The Bread Guild", "Body", "NAMED", "hedged"), kind)
                .scores();
        assertThat(scores.mentions().namedRecall()).isEqualTo(Rate.of(1, 2));
    }

    @Test
    void a_fact_counts_once_however_often_it_is_mentioned() {
        Scores scores = kitchen.gold(tool("knife", "T1", "hedged"), tool("oven", "T1", "hedged"))
                .found(tool("oven", "T1", "hedged"))
                .scores();
        assertThat(scores.facts().withStatus()).isEqualTo(Agreement.of(1, 1, 1));
    }

    @Test
    void a_fact_needs_no_match_of_spans() {
        Scores scores = kitchen.gold(tool("knife", "T1", "hedged"))
                .found(tool("oven", "T1", "hedged"))
                .scores();
        assertThat(scores.mentions().overall().relaxed().f1().value()).isZero();
        assertThat(scores.facts().withStatus().f1().value()).isEqualTo(1);
    }

    @Test
    void facts_are_told_apart_by_status_unless_it_is_left_out() {
        Scores scores = kitchen.gold(tool("knife", "T1", "hedged"), tool("oven", "T1", "asserted"))
                .found(tool("knife", "T1", "hedged"), tool("oven", "T1", "lacking"))
                .scores();
        assertThat(scores.facts().withStatus()).isEqualTo(Agreement.of(1, 2, 2));
        assertThat(scores.facts().withoutStatus()).isEqualTo(Agreement.of(1, 1, 1));
    }

    @Test
    void each_concept_of_a_mention_is_a_fact_and_a_subject_is_none() {
        Scores scores = kitchen.gold(tool("knife", "T1+T2", "hedged"), kitchen.mention("Milk", "Place", "M", ""))
                .found(tool("knife", "T2", "hedged"), kitchen.mention("Milk", "Place", "M", ""))
                .scores();
        assertThat(scores.facts().withStatus()).isEqualTo(Agreement.of(1, 1, 2));
    }

    @Test
    void a_named_organisation_is_a_fact_by_its_surface_in_lower_case() {
        GoldFixture wrapped = new GoldFixture("The Bread Guild bakes. The BREAD\n  GUILD sells. The Milk Board too.");
        Scores scores = wrapped.gold(
                        wrapped.mention("Bread Guild", "Body", "NAMED", "asserted"),
                        wrapped.mention("Milk Board", "Body", "NAMED", "asserted"))
                .found(wrapped.mention("BREAD\n  GUILD", "Body", "NAMED", "asserted"))
                .scores();
        assertThat(scores.facts().withStatus()).isEqualTo(Agreement.of(1, 1, 2));
    }

    @Test
    void a_plain_triple_stands_where_some_mention_asserts_it() {
        Scores scores = kitchen.gold(
                        tool("knife", "T1", "hedged"), tool("oven", "T1", "asserted"), tool("yeast", "T4", "lacking"))
                .found(tool("knife", "T1", "asserted"), tool("yeast", "T4", "asserted"), tool("butter", "T5", "denied"))
                .scores();
        assertThat(scores.facts().plainTriples()).isEqualTo(Agreement.of(1, 2, 1));
    }

    @Test
    void roles_are_judged_on_matches_whose_gold_has_one() {
        Scores scores = kitchen.gold(
                        kitchen.mention("knife", "Tool", "T1", "hedged", "cutting"),
                        kitchen.mention("oven", "Tool", "T2", "hedged", "baking"),
                        kitchen.mention("yeast", "Tool", "T4", "hedged", "rising"),
                        tool("butter", "T5", "asserted"))
                .found(
                        kitchen.mention("knife", "Tool", "T1", "hedged", "cutting"),
                        kitchen.mention("oven", "Tool", "T2", "hedged"),
                        kitchen.mention("butter", "Tool", "T5", "asserted", "rising"))
                .scores();
        assertThat(scores.attributes().role()).isEqualTo(Rate.of(1, 2));
    }

    @Test
    void a_relation_is_found_where_both_ends_overlap_and_the_property_is_equal() {
        Scores scores = kitchen.goldRelations(
                        kitchen.relation("Bread Guild", "lends", "knife", "hedged"),
                        kitchen.relation("Milk Board", "offers", "butter", "asserted"),
                        kitchen.relation("Milk Board", "offers", "sour milk", "asserted"))
                .foundRelations(
                        kitchen.relation("The Bread Guild", "lends", "sharp knife", "asserted"),
                        kitchen.relation("Bread Guild", "offers", "butter", "asserted"),
                        kitchen.relation("Milk Board", "lends", "butter", "asserted"),
                        kitchen.relation("Milk Board", "offers", "milk", "asserted"))
                .scores();
        assertThat(scores.relations().byProperty().get("lends")).isEqualTo(Agreement.of(1, 2, 1));
        assertThat(scores.relations().byProperty().get("offers")).isEqualTo(Agreement.of(1, 2, 2));
        assertThat(scores.relations().overall()).isEqualTo(Agreement.of(2, 4, 3));
        assertThat(scores.relations().status()).isEqualTo(Rate.of(1, 2));
    }

    @Test
    void a_name_and_its_acronym_are_one_end_on_either_side() {
        Relation byName = kitchen.relation("Bread Guild", "lends", "oven", "hedged");
        Relation byAcronym = kitchen.relation("BG", "lends", "oven", "hedged");
        Agreement right = Agreement.of(1, 1, 1);
        assertThat(new GoldFixture(TEXT)
                        .goldRelations(byName)
                        .foundRelations(byName, byAcronym)
                        .scores()
                        .relations()
                        .overall())
                .isEqualTo(right);
        assertThat(new GoldFixture(TEXT)
                        .goldRelations(byName, byAcronym)
                        .foundRelations(byAcronym)
                        .scores()
                        .relations()
                        .overall())
                .isEqualTo(right);
    }

    @Test
    void two_bodies_are_not_one_end_because_they_lend_the_same() {
        Scores scores = kitchen.goldRelations(kitchen.relation("Bread Guild", "lends", "oven", "hedged"))
                .foundRelations(
                        kitchen.relation("Bread Guild", "lends", "oven", "hedged"),
                        kitchen.relation("Milk Board", "lends", "oven", "hedged"))
                .scores();
        assertThat(scores.relations().overall()).isEqualTo(Agreement.of(1, 2, 1));
    }

    @Test
    void relations_of_a_document_whose_relations_were_not_annotated_do_not_count() {
        Scores scores = kitchen.gold(tool("oven", "T2", "hedged"))
                .foundRelations(kitchen.relation("Bread Guild", "lends", "oven", "hedged"))
                .scores();
        assertThat(scores.relations().byProperty()).isEmpty();
    }

    @Test
    void relations_found_where_the_annotator_saw_none_are_wrong() {
        Scores scores = kitchen.goldRelations()
                .foundRelations(kitchen.relation("Bread Guild", "lends", "oven", "hedged"))
                .scores();
        assertThat(scores.relations().overall()).isEqualTo(Agreement.of(0, 1, 0));
    }

    @Test
    void the_same_input_gives_the_same_figures() {
        kitchen.gold(tool("knife", "T1", "hedged"), tool("oven", "T2", "asserted"))
                .found(tool("knife", "T1", "asserted"), tool("oven", "T2", "asserted"));
        assertThat(EvaluationJson.of(GoldFixture.evaluate(kitchen), true))
                .isEqualTo(EvaluationJson.of(GoldFixture.evaluate(kitchen), true));
    }
}
