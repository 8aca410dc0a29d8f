package io.answergraph.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.model.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CellTest {
    private static Cell cell(boolean isAsked, Status... statuses) {
        List<Evidence> evidence = java.util.stream.IntStream.range(0, statuses.length)
                .mapToObj(place -> Places.saying(statuses[place], 10 * place))
                .toList();
        return new Cell(evidence, isAsked);
    }

    @Test
    void counts_places_of_each_status_and_words_that_name_two_things_once() {
        Evidence twice = Places.saying(Status.LACKING, 30);
        Cell cell = new Cell(
                List.of(twice, Places.saying(Status.ASSERTED, 10), twice, Places.saying(Status.ASSERTED, 20)), true);

        assertThat(cell.counts()).isEqualTo(Map.of(Status.ASSERTED, 2, Status.LACKING, 1));
        assertThat(cell.with(Status.ASSERTED)).hasSize(2);
    }

    @Test
    void chooses_denial_before_lack_before_assertion_before_advice_before_hedge() {
        assertThat(cell(true, Status.values()).chosen()).contains(Status.DENIED);
        assertThat(cell(true, Status.HEDGED, Status.RECOMMENDED, Status.ASSERTED, Status.LACKING)
                        .chosen())
                .contains(Status.LACKING);
        assertThat(cell(true, Status.HEDGED, Status.RECOMMENDED, Status.ASSERTED)
                        .chosen())
                .contains(Status.ASSERTED);
        assertThat(cell(true, Status.HEDGED, Status.RECOMMENDED).chosen()).contains(Status.RECOMMENDED);
        assertThat(cell(true).chosen()).isEmpty();
    }

    @Test
    void is_in_conflict_where_it_is_said_to_be_and_not_to_be() {
        assertThat(cell(true, Status.ASSERTED, Status.LACKING).isConflict()).isTrue();
        assertThat(cell(true, Status.HEDGED, Status.DENIED).isConflict()).isTrue();
        assertThat(cell(true, Status.ASSERTED, Status.RECOMMENDED, Status.HEDGED)
                        .isConflict())
                .isFalse();
        assertThat(cell(true, Status.LACKING, Status.DENIED).isConflict()).isFalse();
    }

    @Test
    void is_empty_in_one_of_three_ways() {
        assertThat(cell(false).empty()).contains(Empty.NOT_ASKED);
        assertThat(cell(true).empty()).contains(Empty.NOT_NAMED);
        assertThat(cell(true, Status.DENIED).empty()).contains(Empty.DENIED);
        assertThat(cell(true, Status.DENIED, Status.LACKING).empty()).isEqualTo(Optional.empty());
    }

    @Test
    void the_strongest_disagreement_of_all_statuses_is_the_plain_contradiction() {
        assertThat(Strength.strongest(Set.of(Status.values()))).contains(Strength.DENIED);
        assertThat(Strength.strongest(Set.of(Status.RECOMMENDED, Status.LACKING)))
                .isEmpty();
    }
}
