package io.answergraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodePointsTest {
    @Test
    void are_the_offsets_themselves_within_the_basic_plane() {
        CodePoints points = CodePoints.of("naïve café");

        assertThat(IntStream.rangeClosed(0, 10).map(points::at)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void count_a_surrogate_pair_once_and_its_middle_as_its_start() {
        CodePoints points = CodePoints.of("a🍲b");

        assertThat(points.at(1)).isEqualTo(1);
        assertThat(points.at(2)).isEqualTo(1);
        assertThat(points.at(3)).isEqualTo(2);
        assertThat(points.at(new Span(1, 4))).isEqualTo(new Span(1, 3));
        assertThat(points.utf16(2)).isEqualTo(3);
    }

    @Test
    void count_a_lone_surrogate_as_the_platform_does() {
        String text = "a\uD83Cb\uDF72c";

        assertThat(CodePoints.of(text).at(text.length())).isEqualTo(text.codePointCount(0, text.length()));
    }

    private static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agree_with_the_platform_and_lead_back(int seed) {
        Random random = new Random(seed);
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            drawn.appendCodePoint(random.nextInt(3) == 0 ? 0x1F300 + random.nextInt(200) : 'a' + random.nextInt(26));
        }
        String text = drawn.toString();
        CodePoints points = CodePoints.of(text);
        for (int point = 0; point <= 100; point++) {
            int offset = text.offsetByCodePoints(0, point);
            assertThat(points.at(offset)).isEqualTo(point);
            assertThat(points.utf16(point)).isEqualTo(offset);
        }
    }
}
