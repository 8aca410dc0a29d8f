package io.answergraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.answergraph.model.Document;
import io.answergraph.model.Passage;
import io.answergraph.model.Question;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The two annotated documents, where they lie beside the repository. Shapes were compared with the files by hand: one group
 * a question, {@code p} a paragraph, {@code i} an item, {@code L} an item with a label.
 */
class GoldLayoutTest {
    private static final Path GOLD = Path.of("../shared/gold");

    @Test
    void everyPassageOfIllinoisIsInItsPlace() {
        Document document = document("illinois.txt");
        assertThat(document.title()).isEqualTo("Migrant/Refugee Trafficking in Illinois");
        assertThat(shape(document))
                .isEqualTo(
                        "iiiip pLLLLp iii pLLLLp piiiii p pLLLLLLLp pLLLLLp piiip p iiiiip pLLLLLLLLLLp pLLLLLLLp pLLLLp pLLLLLp pLLLLLp pppp iiiiiiiii pLLLLp piiiiiiip");
    }

    @Test
    void everyPassageOfConnecticutIsInItsPlace() {
        assertThat(shape(document("connecticut.txt")))
                .isEqualTo(
                        "pLLLLp iii p pLLLLp pLLLLL pLLLLLp pLLLLp pLLLp pLLLLLLp pLLLp pLLLLp pLLLLLp pLLLLp piiiiiip pLLLLLp piiiiip pLLLLLp pLLp LLLLLLp pLLLLLLp");
    }

    private static Document document(String name) {
        assumeTrue(Files.exists(GOLD.resolve(name)), "the annotated documents are not part of the repository");
        Reading reading = Reading.of(GOLD.resolve(name));
        assertThat(reading.problems()).isEmpty();
        Document document = reading.documents().getFirst();
        assertThat(document.questions())
                .extracting(Question::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
        document.questions().forEach(question -> assertMarkersCount(document, question));
        return document;
    }

    private static void assertMarkersCount(Document document, Question question) {
        int ordinal = 0;
        for (Passage passage : question.answer().passages()) {
            if (passage instanceof Passage.ListItem item) {
                ordinal++;
                assertThat(item.marker().of(document.text())).isEqualTo(ordinal + ".");
                assertThat(item.children()).isEmpty();
            }
        }
    }

    private static String shape(Document document) {
        return document.questions().stream()
                .map(question -> question.answer().passages().stream()
                        .map(passage -> switch (passage) {
                            case Passage.Paragraph paragraph -> "p";
                            case Passage.ListItem item -> item.label().isPresent() ? "L" : "i";
                        })
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }
}
