package io.answergraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void is_half_open() {
        assertThat(new Span(2, 5).of("abcdefg")).isEqualTo("cde");
        assertThat(new Span(2, 5).overlaps(new Span(5, 6))).isFalse();
        assertThat(new Span(2, 5).overlaps(new Span(4, 6))).isTrue();
        assertThat(new Span(2, 5).contains(new Span(2, 5))).isTrue();
        assertThat(new Span(2, 5).contains(new Span(2, 6))).isFalse();
    }

    @Test
    void covers_what_stands_between_two() {
        assertThat(new Span(7, 9).cover(new Span(2, 5))).isEqualTo(new Span(2, 9));
    }

    @Test
    void refuses_ends_before_starts_and_starts_before_the_text() {
        assertThatThrownBy(() -> new Span(5, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
