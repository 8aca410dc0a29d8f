package io.answergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.model.Span;
import io.answergraph.model.Token;
import io.answergraph.model.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with their tags, and the number of each word's clause. */
class ClausesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // one clause, however many commas
                "Workers/NNS lack/VBP food/NN ,/, beds/NNS ,/, and/CC care/NN|0 0 0 0 0 0 0 0",
                // a semicolon, an adversative
                "Help/NN exists/VBZ ;/: beds/NNS lack/VBP|0 0 1 1 1",
                "Help/NN exists/VBZ but/CC beds/NNS lack/VBP|0 0 1 1 1",
                // a conjunction before a new subject with its verb, and one that only joins verbs or nouns
                "Police/NNS help/VBP and/CC nonprofits/NNS house/VBP victims/NNS|0 0 1 1 1 1",
                "Nonprofits/NNS feed/VBP and/CC house/VBP victims/NNS|0 0 0 0 0",
                // a relative clause, and the way back out of it
                "Victims/NNS who/WP fear/VBP police/NNS need/VBP help/NN|0 1 1 1 0 0",
                "Camps/NNS which/WDT lack/VBP water/NN close/VBP|0 1 1 1 0",
                // a subordinate clause before and behind
                "While/IN laws/NNS change/VBP ,/, beds/NNS exist/VBP|1 1 1 1 0 0",
                "Beds/NNS exist/VBP while/IN laws/NNS change/VBP|0 0 1 1 1",
                // because of opens no clause, because does
                "Victims/NNS hide/VBP because/IN of/IN fear/NN|0 0 0 0 0",
                "Victims/NNS hide/VBP because/IN fear/NN rules/VBZ|0 0 1 1 1",
                // that behind a verb or an adjective goes on
                "It/PRP is/VBZ vital/JJ that/IN police/NNS help/VBP|0 0 0 0 0 0"
            })
    void begin_where_a_subject_gets_its_verb(String tagged, String clauses) {
        assertThat(String.join(
                        " ",
                        Clauses.of(tokens(tagged)).stream().map(String::valueOf).toList()))
                .isEqualTo(clauses);
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
