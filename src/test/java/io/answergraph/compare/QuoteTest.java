package io.answergraph.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteTest {
    /** The sheep is one code point and two characters. */
    private static final Words SENTENCE = new Words(100, 129, "🐑 There is no\nshelter at all.");

    private static Quote quote(CueWords... cues) {
        return Places.quoting(Status.DENIED, SENTENCE, new Words(114, 121, "shelter"), List.of(cues))
                .quote();
    }

    @Test
    void marks_the_words_and_the_cue_at_their_code_points() {
        Quote quote = quote(new CueWords(new Words(111, 113, "no"), "no"));

        assertThat(quote.pieces())
                .containsExactly(
                        new Quote.Piece("🐑 There is ", false, false),
                        new Quote.Piece("no", false, true),
                        new Quote.Piece(" ", false, false),
                        new Quote.Piece("shelter", true, false),
                        new Quote.Piece(" at all.", false, false));
        assertThat(quote.outside()).isEmpty();
    }

    @Test
    void marks_words_that_are_both() {
        Quote quote = quote(new CueWords(new Words(111, 121, "no\nshelter"), "no-shelter"));

        assertThat(quote.pieces())
                .contains(new Quote.Piece("no ", false, true), new Quote.Piece("shelter", true, true));
    }

    @Test
    void names_cues_that_stand_elsewhere() {
        Quote quote = quote(new CueWords(new Words(20, 26, "should"), "should"));

        assertThat(quote.outside()).containsExactly("should");
        assertThat(quote.pieces()).noneMatch(Quote.Piece::isCue);
        assertThat(quote.text()).isEqualTo("🐑 There is no shelter at all.");
    }
}
