package io.answergraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.lexicon.FormIndex.Tolerance;
import io.answergraph.model.Span;
import io.answergraph.model.Token;
import io.answergraph.model.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormIndexTest {
    private final FormIndex<String> index = new FormIndex<>();

    @Test
    void finds_whole_words_in_any_case_and_number() {
        index.add("shelter", "S");

        assertThat(found("Shelters/NNS sheltered/VBD a/DT shelter/NN", Tolerance.NONE))
                .containsExactly("S 0-1", "S 3-4");
    }

    @Test
    void gives_every_form_by_start_then_by_length() {
        index.add("legal aid", "L");
        index.add("aid", "A");
        index.add("legal", "E");

        assertThat(found("legal/JJ aid/NN", Tolerance.NONE)).containsExactly("E 0-1", "L 0-2", "A 1-2");
    }

    @Test
    void takes_a_word_in_brackets_for_a_verb_in_all_its_inflections() {
        index.add("[lack] of", "L");
        index.add("[run]", "R");

        assertThat(found("lacking/VBG of/IN runs/VBZ ran/VBD running/VBG run/VB", Tolerance.NONE))
                .containsExactly("L 0-2", "R 2-3", "R 3-4", "R 4-5", "R 5-6");
    }

    @Test
    void takes_what_is_tagged_as_a_noun_for_no_verb_unless_told_to() {
        index.add("[help]", "H");
        FormIndex<String> free = FormIndex.whateverTheTag();
        free.add("[help]", "H");

        assertThat(found("help/NN", Tolerance.NONE)).isEmpty();
        assertThat(free.find(tokens("help/NN"), Tolerance.NONE)).hasSize(1);
    }

    @Test
    void takes_any_row_of_words_of_a_group() {
        index.add("(scarce|too few|lack of) (staff|trained staff) abroad", "L");

        assertThat(found(
                        "lack/NN of/IN staff/NN abroad/RB too/RB few/JJ trained/JJ staff/NN abroad/RB", Tolerance.NONE))
                .containsExactly("L 0-4", "L 4-9");
        assertThat(found("few/JJ staff/NN abroad/RB lack/NN staff/NN abroad/RB", Tolerance.NONE))
                .isEmpty();
    }

    @Test
    void takes_either_of_two_words_parted_by_a_bar() {
        index.add("is|are likely", "L");

        assertThat(found("is/VBZ likely/JJ are/VBP likely/JJ was/VBD likely/JJ", Tolerance.NONE))
                .containsExactly("L 0-2", "L 2-4");
    }

    @Test
    void bears_modifiers_before_the_last_word_only_where_it_may() {
        index.add("lack of oversight", "L");
        String text = "lack/NN of/IN effective/JJ state/NN oversight/NN";

        assertThat(found(text, Tolerance.NONE)).isEmpty();
        assertThat(found(text, Tolerance.ADVERBS)).isEmpty();
        assertThat(found(text, Tolerance.MODIFIERS)).containsExactly("L 0-5");
    }

    @Test
    void bears_three_foreign_words_and_not_four() {
        index.add("lack of food", "L");

        assertThat(found("lack/NN of/IN good/JJ warm/JJ cheap/JJ food/NN", Tolerance.MODIFIERS))
                .containsExactly("L 0-6");
        assertThat(found("lack/NN of/IN good/JJ warm/JJ cheap/JJ free/JJ food/NN", Tolerance.MODIFIERS))
                .isEmpty();
    }

    @Test
    void bears_adverbs_between_the_words_of_a_cue() {
        index.add("[be] needed", "N");

        assertThat(found("is/VBZ urgently/RB needed/VBN", Tolerance.ADVERBS)).containsExactly("N 0-3");
        assertThat(found("is/VBZ help/NN needed/VBN", Tolerance.ADVERBS)).isEmpty();
    }

    @Test
    void ignores_hyphens_and_the_shape_of_apostrophes() {
        index.add("community-based organization", "C");
        index.add("prosecutors' office", "P");

        assertThat(found("Community-Based/JJ Organizations/NNS prosecutors/NNS ’/POS offices/NNS", Tolerance.NONE))
                .containsExactly("C 0-2", "P 2-5");
    }

    private List<String> found(String tagged, Tolerance tolerance) {
        return index.find(tokens(tagged), tolerance).stream()
                .map(found -> found.value() + " " + found.from() + "-" + found.to())
                .toList();
    }

    private static List<Token> tokens(String tagged) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String part : tagged.split(" ")) {
            String word = part.substring(0, part.lastIndexOf('/'));
            tokens.add(new Token(
                    new Span(at, at + word.length()),
                    word,
                    Words.key(word),
                    part.substring(part.lastIndexOf('/') + 1)));
            at += word.length() + 1;
        }
        return tokens;
    }
}
