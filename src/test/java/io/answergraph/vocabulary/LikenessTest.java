package io.answergraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LikenessTest {
    private static double of(String one, String other) {
        return Likeness.of(Likeness.keys(one), Likeness.keys(other));
    }

    @Test
    void the_same_words_are_wholly_alike_whatever_their_number_and_case() {
        assertThat(of("Legal Clinics", "legal clinic")).isEqualTo(1.0, within(1e-9));
    }

    @Test
    void shared_words_count_more_than_shared_letters() {
        assertThat(of("legal clinic", "clinic for legal questions")).isGreaterThan(of("legal clinic", "regal clinch"));
    }

    @Test
    void small_words_are_no_likeness() {
        assertThat(of("lack of the", "out of the")).isLessThan(0.3);
    }

    @Test
    void likeness_has_no_direction() {
        assertThat(of("seed swap", "seed library")).isEqualTo(of("seed library", "seed swap"));
    }
}
