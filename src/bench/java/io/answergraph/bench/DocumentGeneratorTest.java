package io.answergraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.Pipeline;
import io.answergraph.bench.DocumentGenerator.Generated;
import io.answergraph.model.Claim;
import io.answergraph.model.Document;
import io.answergraph.model.Extraction;
import io.answergraph.model.Ontology;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.OntologyFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentGeneratorTest {
    private final Ontology ontology =
            OntologyFolder.load(Path.of("ontology"), Iris.DEFAULT_BASE).ontology();
    private final DocumentGenerator generator = new DocumentGenerator(ontology, 7);

    @Test
    void a_document_is_its_seeds_and_numbers_whatever_was_made_before() {
        assertThat(new DocumentGenerator(ontology, 7).document(12)).isEqualTo(generator.document(12));
        assertThat(generator.from(10).skip(2).findFirst()).contains(generator.document(12));
        assertThat(new DocumentGenerator(ontology, 8).document(12)).isNotEqualTo(generator.document(12));
        assertThat(generator.document(13)).isNotEqualTo(generator.document(12));
    }

    @Test
    void the_reader_finds_every_question_with_its_answer() {
        List<Document> documents =
                generator.from(0).limit(100).map(GeneratedText::read).toList();

        assertThat(documents)
                .allSatisfy(document -> assertThat(document.questions()).hasSize(20));
    }

    @Test
    void the_extraction_has_claims_of_every_status() {
        List<Extraction> extractions = generator
                .from(0)
                .limit(10)
                .map(GeneratedText::read)
                .map(new Pipeline(ontology)::extract)
                .toList();

        assertThat(extractions).allSatisfy(extraction -> {
            assertThat(extraction.about()).hasSize(1);
            assertThat(extraction.mentions()).hasSizeGreaterThan(100);
        });
        assertThat(extractions.stream()
                        .flatMap(extraction -> extraction.claims().stream())
                        .map(Claim::status)
                        .distinct())
                .hasSize(5);
    }

    @Test
    void next_to_no_sentence_repeats() {
        List<String> sentences = generator
                .from(0)
                .limit(300)
                .map(Generated::text)
                .flatMap(text -> Stream.of(text.split("(?<=[.?:])\\s+")))
                .filter(sentence -> sentence.length() > 40)
                .toList();

        assertThat(sentences).hasSizeGreaterThan(30_000);
        assertThat(sentences.stream().distinct().count()).isGreaterThan(sentences.size() * 995L / 1_000);
    }
}
