package io.answergraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RateTest {
    private static final Offset<Double> CLOSE = within(0.0005);

    @Test
    void a_proportion_has_its_wilson_interval() {
        Rate rate = Rate.of(8, 10);
        assertThat(rate.value()).isEqualTo(0.8);
        assertThat(rate.n()).isEqualTo(10);
        assertThat(rate.low()).isCloseTo(0.4902, CLOSE);
        assertThat(rate.high()).isCloseTo(0.9433, CLOSE);
    }

    @Test
    void all_of_ten_does_not_mean_always() {
        assertThat(Rate.of(10, 10).low()).isCloseTo(0.7225, CLOSE);
        assertThat(Rate.of(10, 10).high()).isEqualTo(1);
        assertThat(Rate.of(0, 10).low()).isZero();
        assertThat(Rate.of(0, 10).high()).isCloseTo(0.2775, CLOSE);
    }

    @Test
    void a_share_of_nothing_is_no_number_and_may_be_anything() {
        assertThat(Rate.of(0, 0).isDefined()).isFalse();
        assertThat(Rate.of(0, 0).value()).isNaN();
        assertThat(Rate.of(0, 0).low()).isZero();
        assertThat(Rate.of(0, 0).high()).isEqualTo(1);
    }

    @Test
    void more_successes_than_tries_are_a_bug() {
        assertThatThrownBy(() -> Rate.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void f1_is_the_harmonic_mean_and_counts_distinct_things() {
        Agreement agreement = Agreement.of(6, 8, 10);
        double precision = agreement.precision().value();
        double recall = agreement.recall().value();
        assertThat(precision).isEqualTo(0.75);
        assertThat(recall).isEqualTo(0.6);
        assertThat(agreement.f1().value()).isCloseTo(2 * precision * recall / (precision + recall), within(1e-12));
        assertThat(agreement.f1().n()).isEqualTo(12);
    }

    @Test
    void the_interval_of_f1_is_that_of_the_share_of_matches_mapped() {
        Rate share = Rate.of(6, 12);
        Rate f1 = Rate.f1(6, 8, 10);
        assertThat(f1.low()).isCloseTo(2 * share.low() / (1 + share.low()), within(1e-12));
        assertThat(f1.high()).isCloseTo(2 * share.high() / (1 + share.high()), within(1e-12));
        assertThat(f1.value()).isBetween(f1.low(), f1.high());
    }

    @Test
    void f1_is_zero_where_nothing_matches_and_unknown_where_nothing_is() {
        assertThat(Rate.f1(0, 3, 0).value()).isZero();
        assertThat(Rate.f1(0, 0, 3).value()).isZero();
        assertThat(Rate.f1(0, 0, 0).isDefined()).isFalse();
    }
}
