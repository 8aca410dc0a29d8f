package io.answergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.model.CodePoints;
import io.answergraph.model.Document;
import io.answergraph.model.Passage;
import io.answergraph.model.Question;
import io.answergraph.model.SourceMap;
import io.answergraph.model.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every document, checked over inputs drawn by seed. */
class SourceLawsTest {
    private static final List<String> PIECES = List.of(
            "1. ",
            "2. ",
            "3. ",
            "12) ",
            "(a) ",
            "(b) ",
            "a. ",
            "b. ",
            "ii) ",
            "- ",
            "* ",
            "• ",
            "– ",
            "First, ",
            "Second, ",
            "Q: ",
            "A: ",
            "Question 2: ",
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            "  ",
            "    ",
            "\t",
            "?",
            "?\n",
            ". ",
            ": ",
            " – ",
            "; ",
            "and ",
            "**",
            "_",
            "# ",
            "### ",
            "> ",
            "---\n",
            "Label: ",
            "words of an answer ",
            "Why is it so",
            "été ",
            "🌾 ",
            "“quoted” ",
            "&amp; ",
            "<b>",
            "</b>",
            "<p>",
            "<li>",
            "<ol>",
            "</ol>",
            "<ul>",
            "<h2>",
            "</h2>",
            "<br>",
            "&rsquo;",
            "\uFEFF",
            "\u00A0");

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void spansLieInTheTextInOrderAndInsideOneAnother(int seed) {
        String text = randomText(new Random(seed));
        for (String name : List.of("a.txt", "a.md", "a.html")) {
            Reading reading = Reading.ofStandardInput(text.getBytes(StandardCharsets.UTF_8), name);
            reading.documents().forEach(SourceLawsTest::assertOrdered);
            assertThat(Reading.ofStandardInput(text.getBytes(StandardCharsets.UTF_8), name).documents().stream()
                            .map(Reading::outline))
                    .isEqualTo(
                            reading.documents().stream().map(Reading::outline).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTextOfPlainTextIsItsFile(int seed) {
        String text = randomText(new Random(seed));
        for (String name : List.of("a.txt", "a.md")) {
            for (Document document : Reading.ofStandardInput(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), name)
                    .documents()) {
                assertThat(document.text()).isEqualTo(text);
                Span all = new Span(0, text.length());
                assertThat(document.origin().sourceMap().toSource(all))
                        .isEqualTo(new Span(0, text.codePointCount(0, text.length())));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTextOfAPageEqualsItsFileWhereTheMapIsLiteral(int seed) {
        String page = "<h2>1. Why?</h2><p>" + randomText(new Random(seed)) + "</p>";
        for (Document document : Reading.ofStandardInput(page.getBytes(StandardCharsets.UTF_8), "a.html")
                .documents()) {
            SourceMap.Assembled map = (SourceMap.Assembled) document.origin().sourceMap();
            CodePoints codePoints = CodePoints.of(page);
            int behind = 0;
            for (SourceMap.Run run : map.runs()) {
                assertThat(run.text().start()).isGreaterThanOrEqualTo(behind);
                behind = run.text().end();
                if (run.literal()) {
                    String source = page.substring(
                            codePoints.utf16(run.source().start()),
                            codePoints.utf16(run.source().end()));
                    assertThat(source).isEqualTo(run.text().of(document.text()));
                }
            }
            assertThat(behind).isLessThanOrEqualTo(document.text().length());
        }
    }

    private static void assertOrdered(Document document) {
        Span all = new Span(0, document.text().length());
        int behind = 0;
        int number = 0;
        assertThat(document.questions()).isNotEmpty();
        for (Question question : document.questions()) {
            assertThat(question.number()).isGreaterThan(0).isNotEqualTo(number);
            number = question.number();
            assertThat(all.contains(question.span())).isTrue();
            assertThat(question.span().start()).isGreaterThanOrEqualTo(behind);
            assertThat(question.answer().span().start())
                    .isGreaterThanOrEqualTo(question.span().end());
            behind = assertInside(question.answer().span(), question.answer().passages(), all);
            behind = Math.max(behind, question.span().end());
        }
    }

    /** Where the last passage ends. */
    private static int assertInside(Span outer, List<Passage> passages, Span all) {
        assertThat(all.contains(outer)).isTrue();
        int behind = outer.start();
        for (Passage passage : passages) {
            assertThat(outer.contains(passage.span())).isTrue();
            assertThat(passage.span().start()).isGreaterThanOrEqualTo(behind);
            behind = passage.span().end();
            if (passage instanceof Passage.ListItem item) {
                assertThat(item.span().contains(item.marker())).isTrue();
                assertThat(item.span().contains(item.body())).isTrue();
                int start = item.marker().end();
                if (item.label().isPresent()) {
                    Span label = item.label().get();
                    assertThat(item.span().contains(label)).isTrue();
                    assertThat(label.start()).isGreaterThanOrEqualTo(start);
                    assertThat(label.isEmpty()).isFalse();
                    start = label.end();
                }
                assertThat(item.body().start()).isGreaterThanOrEqualTo(start);
                assertInside(new Span(item.body().end(), item.span().end()), item.children(), all);
            }
        }
        return behind;
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "1. Why?\n" : "## Why?\n");
        int pieces = 1 + random.nextInt(120);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
