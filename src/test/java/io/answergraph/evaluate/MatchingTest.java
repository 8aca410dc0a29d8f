package io.answergraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.answergraph.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final Matching.Rules<Span, Span> RULES =
            new Matching.Rules<>((gold, found) -> true, Matching::overlap, span -> span, span -> span);

    private static Matching<Span, Span> match(List<Span> gold, List<Span> found) {
        return Matching.of(gold, found, RULES);
    }

    @Test
    void overlap_is_intersection_over_union() {
        assertThat(Matching.overlap(new Span(0, 6), new Span(4, 10))).isCloseTo(0.2, within(1e-12));
        assertThat(Matching.overlap(new Span(0, 6), new Span(0, 6))).isEqualTo(1);
    }

    @Test
    void spans_that_only_touch_do_not_overlap() {
        assertThat(Matching.overlap(new Span(0, 4), new Span(4, 8))).isZero();
        assertThat(match(List.of(new Span(0, 4)), List.of(new Span(4, 8))).pairs())
                .isEmpty();
    }

    @Test
    void one_character_in_common_is_enough() {
        assertThat(match(List.of(new Span(0, 5)), List.of(new Span(4, 30))).pairs())
                .hasSize(1);
    }

    @Test
    void the_best_overlap_is_taken_first_wherever_it_stands() {
        Span poor = new Span(0, 10);
        Span good = new Span(4, 12);
        Span found = new Span(5, 12);
        Matching<Span, Span> matching = match(List.of(poor, good), List.of(found));
        assertThat(matching.pairs()).containsExactly(new Matching.Pair<>(good, found));
        assertThat(matching.missed()).containsExactly(poor);
    }

    @Test
    void among_equal_overlaps_the_earliest_start_is_taken() {
        Span first = new Span(0, 4);
        Span second = new Span(6, 10);
        Span across = new Span(2, 8);
        Matching<Span, Span> matching = match(List.of(second, first), List.of(across));
        assertThat(matching.pairs()).containsExactly(new Matching.Pair<>(first, across));
    }

    @Test
    void a_long_find_stands_for_one_of_two_and_the_other_is_missed() {
        Span found = new Span(0, 20);
        Matching<Span, Span> matching = match(List.of(new Span(0, 5), new Span(6, 20)), List.of(found));
        assertThat(matching.pairs()).containsExactly(new Matching.Pair<>(new Span(6, 20), found));
        assertThat(matching.missed()).containsExactly(new Span(0, 5));
        assertThat(matching.surplus()).isEmpty();
    }

    @Test
    void two_finds_for_one_are_a_match_and_a_surplus() {
        Matching<Span, Span> matching = match(List.of(new Span(0, 20)), List.of(new Span(0, 5), new Span(6, 20)));
        assertThat(matching.pairs()).containsExactly(new Matching.Pair<>(new Span(0, 20), new Span(6, 20)));
        assertThat(matching.surplus()).containsExactly(new Span(0, 5));
    }

    @Test
    void who_loses_the_best_one_gets_the_next() {
        Span one = new Span(0, 10);
        Span two = new Span(10, 20);
        Matching<Span, Span> matching = match(List.of(one, two), List.of(new Span(2, 12), new Span(8, 18)));
        assertThat(matching.pairs())
                .containsExactly(new Matching.Pair<>(one, new Span(2, 12)), new Matching.Pair<>(two, new Span(8, 18)));
    }

    @Test
    void the_order_of_the_lists_does_not_matter() {
        List<Span> gold = List.of(new Span(0, 4), new Span(2, 6), new Span(4, 8));
        List<Span> found = List.of(new Span(1, 5), new Span(3, 7));
        assertThat(match(gold.reversed(), found.reversed()).pairs())
                .containsExactlyInAnyOrderElementsOf(match(gold, found).pairs());
    }
}
