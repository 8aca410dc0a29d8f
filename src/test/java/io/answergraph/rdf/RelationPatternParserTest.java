package io.answergraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.model.RelationPattern;
import io.answergraph.model.RelationPattern.End;
import io.answergraph.model.RelationPattern.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationPatternParserTest {
    private static final Optional<End> SUBJECT = Optional.of(new End(Side.SUBJECT, false));
    private static final Optional<End> OBJECT = Optional.of(new End(Side.OBJECT, false));

    @Test
    void reads_what_stands_before_and_behind_the_words() {
        assertThat(RelationPatternParser.parse("{object} [house] {subject}"))
                .containsExactly(new RelationPattern(OBJECT, "[house]", SUBJECT, List.of(), Optional.empty()));
    }

    @Test
    void reads_what_stands_further_on_behind_two_dots() {
        assertThat(RelationPatternParser.parse("{subject} [assist] .. with|in {object}"))
                .containsExactly(
                        new RelationPattern(SUBJECT, "[assist]", Optional.empty(), List.of("with|in"), OBJECT));
    }

    @Test
    void reads_words_that_must_only_follow_further_on() {
        assertThat(RelationPatternParser.parse("{object} [bring] {subject} .. together"))
                .containsExactly(
                        new RelationPattern(OBJECT, "[bring]", SUBJECT, List.of("together"), Optional.empty()));
    }

    @Test
    void makes_a_pattern_of_each_verb_in_one_pair_of_brackets() {
        assertThat(RelationPatternParser.parse("{subject} [staff|set up] {object}"))
                .extracting(RelationPattern::form)
                .containsExactly("[staff]", "[set] up");
    }

    @Test
    void tells_one_certain_thing_from_any() {
        assertThat(RelationPatternParser.parse("{the object} [include] {subject}"))
                .extracting(RelationPattern::before)
                .containsExactly(Optional.of(new End(Side.OBJECT, true)));
    }

    @Test
    void takes_each_alone() {
        assertThat(RelationPatternParser.parse("{each} [work] together")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[provide]",
                "{subject} {object}",
                "{subject} [provide]",
                "{subject} [provide] {subject}",
                "{subject} [provide] {service}",
                "{each} [work] with {object}",
                "{subject} [assist] .. {object}",
                "{subject} [assist] with {object} ..",
                "{subject [provide] {object}"
            })
    void understands_nothing_else(String text) {
        assertThat(RelationPatternParser.parse(text)).isEmpty();
    }
}
