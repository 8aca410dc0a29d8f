package io.answergraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ohio's farms|Ohio, 's, farms",
                "Ohio’s farms|Ohio, ’s, farms",
                "community-based groups|community-based, groups",
                "the U.S. border|the, U.S., border",
                "shelter, food; beds.|shelter, ,, food, ;, beds, .",
                "(FBI)|(, FBI, )",
                "1,200 beds in 2024|1,200, beds, in, 2024",
                "COVID-19|COVID-19",
                "naïve café|naïve, café",
                "ends. So.|ends, ., So, .",
                "I. A plan B.C. works|I, ., A, plan, B.C., works",
                "R&D costs A & B ab&c|R&D, costs, A, &, B, ab, &, c",
                "don't rely|don, 't, rely",
                "non-profit -led co-|non-profit, -, led, co, -",
                "cafe\u0301s x\u00e9 end|cafe\u0301s, x\u00e9, end",
                "covid19 a1,b 5th|covid19, a1, ,, b, 5th"
            })
    void are_cut_at_spaces_marks_and_possessive_endings(String text, String words) {
        assertThat(String.join(
                        ", ", Words.in(text).stream().map(w -> w.of(text)).toList()))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Shelters, shelter",
        "agencies, agency",
        "businesses, business",
        "children, child",
        "crises, crisis",
        "status, status",
        "analysis, analysis",
        "access, access",
        "gas, gas",
        "Community-Based, communitybased",
        "churches, church",
        "boxes, box",
        "tomatoes, tomato",
        "shoes, shoe"
    })
    void are_compared_in_lower_case_and_the_singular(String word, String key) {
        assertThat(Words.key(word)).isEqualTo(key);
    }

    @Test
    void are_compared_with_straight_apostrophes() {
        assertThat(Words.key("\u2019s")).isEqualTo("'s");
    }

    private static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cover_all_but_white_space_in_order(int seed) {
        Random random = new Random(seed);
        String letters = "abSs’'-. ,;(U1é\n\t🍲";
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            int at = letters.offsetByCodePoints(0, random.nextInt(letters.codePointCount(0, letters.length())));
            drawn.appendCodePoint(letters.codePointAt(at));
        }
        String text = drawn.toString();
        int end = 0;
        for (Span word : Words.in(text)) {
            assertThat(text.substring(end, word.start())).isBlank();
            assertThat(word.isEmpty()).isFalse();
            end = word.end();
        }
        assertThat(text.substring(end)).isBlank();
    }
}
