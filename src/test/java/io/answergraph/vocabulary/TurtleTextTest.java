package io.answergraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TurtleTextTest {
    private static final String HEAD = "@prefix ex: <https://example.org/> . # where things are\n";

    static Stream<Arguments> statements() {
        return Stream.of(
                arguments("ex:it a ex:Thing .\n", "ex:it a ex:Thing ;\n    NEW .\n"),
                arguments("ex:it a ex:Thing.\n", "ex:it a ex:Thing ;\n    NEW .\n"),
                arguments("ex:it a ex:Thing ; .\n", "ex:it a ex:Thing ; \n    NEW .\n"),
                arguments("<https://example.org/it> a ex:Thing .", "<https://example.org/it> a ex:Thing ;\n    NEW ."),
                arguments(
                        "ex:it a ex:Thing # the first; of them.\n    .\n",
                        "ex:it a ex:Thing # the first; of them.\n    ;\n    NEW .\n"),
                arguments(
                        "ex:it ex:says \"a. b ; \\\" # no\"@en , '''c.\n'd' '''' ; ex:size 1.5 ; ex:of [ ex:in ( ex:a.b 2 ) ] .\nex:b a ex:C .\n",
                        "ex:it ex:says \"a. b ; \\\" # no\"@en , '''c.\n'd' '''' ; ex:size 1.5 ; ex:of [ ex:in ( ex:a.b 2 ) ] ;\n    NEW .\nex:b a ex:C .\n"),
                arguments(
                        "ex:a a ex:Thing .\n\n# It\nex:it a ex:Thing .\n\n### Others\nex:b a ex:Thing .\n",
                        "ex:a a ex:Thing .\n\n# It\nex:it a ex:Thing ;\n    NEW .\n\n### Others\nex:b a ex:Thing .\n"));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void adds_a_property_before_the_mark_that_ends_the_statement(String before, String after) {
        TurtleText text = new TurtleText(HEAD + before);

        assertThat(text.withProperty(text.of("https://example.org/it").orElseThrow(), "NEW"))
                .isEqualTo(HEAD + after);
    }

    @Test
    void keeps_the_line_ends_of_the_file() {
        TurtleText text = new TurtleText("PREFIX ex: <https://example.org/>\r\nex:it a ex:Thing .\r\n");

        assertThat(text.withProperty(text.of("https://example.org/it").orElseThrow(), "NEW"))
                .isEqualTo("PREFIX ex: <https://example.org/>\r\nex:it a ex:Thing ;\r\n    NEW .\r\n");
    }

    @Test
    void adds_a_block_behind_the_line_of_a_statement_with_its_comment() {
        TurtleText text = new TurtleText(HEAD + "ex:it a ex:Thing . # the last\n\n# Next\nex:b a ex:C .");

        assertThat(text.withBlockBehind(text.of("https://example.org/it").orElseThrow(), "ex:c a ex:D .\n"))
                .isEqualTo(HEAD + "ex:it a ex:Thing . # the last\n\nex:c a ex:D .\n\n# Next\nex:b a ex:C .");
        assertThat(text.withBlockBehind(text.of("https://example.org/b").orElseThrow(), "ex:c a ex:D .\n"))
                .endsWith("ex:b a ex:C .\n\nex:c a ex:D .\n");
    }
}
