package io.answergraph.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.answergraph.model.Analysis;
import io.answergraph.model.Answer;
import io.answergraph.model.Block;
import io.answergraph.model.Checkpoint;
import io.answergraph.model.CodePoints;
import io.answergraph.model.Document;
import io.answergraph.model.DocumentId;
import io.answergraph.model.Origin;
import io.answergraph.model.Passage;
import io.answergraph.model.Question;
import io.answergraph.model.Sentence;
import io.answergraph.model.SourceMap;
import io.answergraph.model.Span;
import io.answergraph.model.Token;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnalyzerTest {
    private static final Analyzer ANALYZER = new Analyzer();

    @Test
    void cuts_a_paragraph_into_sentences_that_lie_inside_it() {
        String text = "Police help. The U.S. Department of Labor fined them. Who knows?";

        assertThat(sentences(text))
                .extracting(s -> s.span().of(text))
                .containsExactly("Police help.", "The U.S. Department of Labor fined them.", "Who knows?");
    }

    @Test
    void leaves_markup_out_of_the_words_and_keeps_the_offsets() {
        String text = "The **hotline** and [legal aid](https://example.org/aid) are free.";

        assertThat(tokens(text))
                .extracting(Token::text)
                .contains("hotline", "legal", "aid", "free")
                .noneMatch(word -> word.contains("*") || word.contains("example"));
        assertThat(tokens(text)).allMatch(token -> token.span().of(text).equals(token.text()));
    }

    @Test
    void tags_the_word_that_opens_a_sentence_as_the_ordinary_word_it_is() {
        assertThat(tags("Nonprofits provide housing.")).startsWith("NNS", "VBP");
        assertThat(tags("Provides housing and meals.")).startsWith("VBZ");
        assertThat(tags("Continued outreach is crucial.")).startsWith("VBN");
        assertThat(tags("Ohio offers shelter.")).startsWith("NNP", "VBZ");
    }

    @Test
    void gives_no_word_a_tag_that_the_dictionary_rules_out() {
        assertThat(tags("The county lacks a shelter.")).containsExactly("DT", "NN", "VBZ", "DT", "NN", ".");
    }

    @Test
    void finds_verbs_that_the_tagger_takes_for_plurals_behind_a_name() {
        assertThat(tags("The Department of Human Services partners with us.")).containsSequence("NNPS", "VBZ", "IN");
        assertThat(tags("The Department of Human Services administers federal funds."))
                .contains("VBZ");
        assertThat(tags("The Office, which is part of the state, funds local agencies."))
                .containsSequence(",", "VBZ", "JJ");
        assertThat(tags("Many families distrust the police.")).containsSequence("NNS", "VBP", "DT");
    }

    @Test
    void finds_the_verb_of_a_relative_clause_whose_object_has_no_article() {
        assertThat(tags("Nonprofits that offer shelter rely on grants.")).startsWith("NNS", "WDT", "VBP", "NN", "VBP");
    }

    @Test
    void takes_no_unknown_noun_in_a_list_for_a_verb() {
        assertThat(tags("Therapy, peer support groups, and food are free.")).startsWith("NN", ",", "NN", "NN", "NNS");
    }

    @Test
    void takes_what_somebody_named_behind_it_does_for_a_participle() {
        assertThat(tags("Call the hotline run by volunteers.")).containsSequence("NN", "VBN", "IN");
    }

    @Test
    void tags_what_an_imperative_opens_on_as_a_verb() {
        assertThat(tags("Support local shelters with money or time.")).startsWith("VB", "JJ", "NNS");
        assertThat(tags("Support services are free.")).startsWith("NN", "NNS", "VBP");
        assertThat(tags("Conduct regular training for officers.")).startsWith("VB", "JJ", "NN");
        assertThat(tags("Report any abuse.")).startsWith("VB", "DT", "NN");
        assertThat(tags("Language appropriate services are rare.")).startsWith("NN", "JJ", "NNS");
        assertThat(tags("Language barriers are common.")).startsWith("NN", "NNS");
    }

    @Test
    void finds_the_verb_of_a_short_statement() {
        assertThat(tags("By law, the state offers legal assistance to everyone."))
                .containsSequence("NN", "VBZ", "JJ");
        assertThat(tags("Ohio needs to invest in beds.")).startsWith("NNP", "VBZ", "TO", "VB");
        assertThat(tags("Support services are free.")).startsWith("NN", "NNS", "VBP");
    }

    @Test
    void no_verb_stands_before_a_modal() {
        assertThat(tags("Few of their needs can be met.")).containsSequence("NNS", "MD", "VB", "VBN");
        assertThat(tags("Most needs can be met somewhere.")).containsSequence("NNS", "MD", "VB", "VBN");
    }

    @Test
    void keeps_label_body_and_lead_in_apart_and_joined_by_index() {
        String text = "These help: Shelter: Beds are free.";
        Passage leadIn = new Passage.Paragraph(new Span(0, 11));
        Passage item = new Passage.ListItem(
                new Span(12, 35), new Span(12, 12), Optional.of(new Span(12, 19)), new Span(21, 35), List.of());
        Analysis analysis = ANALYZER.analyze(document(text, List.of(leadIn, item)), Checkpoint.NONE);

        assertThat(analysis.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.ITEM_LABEL, Block.Kind.ITEM_BODY);
        assertThat(analysis.blocks().get(1).leadIn()).hasValue(0);
        assertThat(analysis.blocks().get(2).label()).hasValue(1);
        assertThat(analysis.blocks().get(1).sentences())
                .singleElement()
                .satisfies(label -> assertThat(label.span().of(text)).isEqualTo("Shelter"));
    }

    @Test
    void cuts_a_text_without_full_stops_so_that_no_rule_compares_all_of_it_with_all_of_it() {
        String text = "shelter and food ".repeat(1_000);

        assertThat(sentences(text)).hasSize(3).allSatisfy(sentence -> {
            assertThat(sentence.tokens()).hasSize(1_000);
            assertThat(sentence.span().start())
                    .isEqualTo(sentence.tokens().getFirst().span().start());
            assertThat(sentence.span().end())
                    .isEqualTo(sentence.tokens().getLast().span().end());
        });
    }

    @Test
    void reads_text_without_white_space_in_a_time_that_grows_with_its_length_and_no_faster() {
        String text = "Shelter is there. " + "![x](".repeat(100_000) + ". So is food.";

        assertTimeout(Duration.ofSeconds(30), () -> {
            List<String> words = sentences(text).stream()
                    .map(sentence -> sentence.span().of(text))
                    .toList();
            assertThat(words).startsWith("Shelter is there.").endsWith("So is food.");
            assertThat(String.join("", words).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        });
    }

    @Test
    void stops_inside_a_short_word_are_left_to_the_sentence_detector() {
        String text = "Write to help!desk@example.org. " + "w".repeat(900) + "!a.b.c Then wait.";

        assertThat(UnbrokenText.withoutInnerStops(text)).isEqualTo(text);
    }

    @Test
    void stops_inside_a_word_without_end_are_hidden_up_to_the_last() {
        String word = "wait!".repeat(300);

        assertThat(UnbrokenText.withoutInnerStops("So. " + word + "x, " + word + "\nSo. Oh!"))
                .isEqualTo("So. " + "wait,".repeat(299) + "wait!x, " + "wait,".repeat(299) + "wait!\nSo. Oh!");
    }

    private static List<String> tags(String text) {
        return tokens(text).stream().map(Token::tag).toList();
    }

    private static List<Token> tokens(String text) {
        return sentences(text).stream().flatMap(s -> s.tokens().stream()).toList();
    }

    private static List<Sentence> sentences(String text) {
        Passage paragraph = new Passage.Paragraph(new Span(0, text.length()));
        return ANALYZER.analyze(document(text, List.of(paragraph)), Checkpoint.NONE).blocks().stream()
                .flatMap(block -> block.sentences().stream())
                .toList();
    }

    private static Document document(String text, List<Passage> passages) {
        Answer answer = new Answer(new Span(0, text.length()), passages);
        return new Document(
                new DocumentId("page"),
                "Page",
                new Origin(
                        "page.txt",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new SourceMap.Identity(CodePoints.of(text))),
                text,
                "0".repeat(64),
                List.of(new Question(1, new Span(0, 0), answer)));
    }
}
