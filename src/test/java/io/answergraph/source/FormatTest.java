package io.answergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.model.Document;
import io.answergraph.model.SourceMap;
import io.answergraph.model.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formats that documents come in. */
class FormatTest {
    private static final Path FIXTURES = Path.of("src/test/resources/source");

    @TempDir
    private Path folder;

    @Test
    void aSavedPageGivesItsArticleOnly() {
        Reading reading = Reading.of(FIXTURES.resolve("saved-page.html"));
        assertThat(reading.problems()).isEmpty();
        Document document = reading.documents().getFirst();
        assertThat(document.title()).isEqualTo("Baking in the Valley");
        assertThat(document.origin().url()).contains("https://example.org/baking");
        assertThat(document.origin().publisher()).contains("Valley News");
        assertThat(Reading.outline(document)).isEqualTo("""
                        Q1 Who bakes & sells?
                          Three kinds of people do — all of them early:
                          [] <Millers> They’re up at four.
                            [] in summer
                            [] in winter
                          [] <Bakers> They follow.
                            Some follow late.
                          [] Grocers
                          All in all, it works.
                        Q2 What is baked?
                          [1.] Bread.
                          [2.] Cake.
                        """);
    }

    @Test
    void aPagesTextLeadsBackToItsFile() throws Exception {
        Path page = FIXTURES.resolve("saved-page.html");
        Document document = Reading.of(page).documents().getFirst();
        String source = Files.readString(page);
        int at = document.text().indexOf("They’re up at four");
        Span range = document.origin().sourceMap().toSource(new Span(at, at + "They’re up".length()));
        assertThat(codePoints(source, range)).isEqualTo("They&rsquo;re up");
    }

    @Test
    void markdownKeepsItsFileAsTextAndPointsBetweenTheMarks() {
        String text = """
                ---
                title: "Baking"
                url: https://example.org/b
                publisher: Valley News
                retrieved: 2026-01-02
                ---
                # Another title

                ### 1. Who bakes?

                Some people do:

                1. **Millers:** They grind.
                   - by wind
                   - by water
                2. **Bakers** – They knead.

                   They also sell.

                Nobody else does.

                ### 2. Why?

                + Hunger
                """;
        Document document = Reading.document("a.md", text);
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.title()).isEqualTo("Baking");
        assertThat(document.origin().url()).contains("https://example.org/b");
        assertThat(document.origin().retrieved()).contains(LocalDate.of(2026, 1, 2));
        assertThat(Reading.outline(document)).isEqualTo("""
                        Q1 Who bakes?
                          Some people do:
                          [1.] <Millers> They grind.
                            [-] by wind
                            [-] by water
                          [2.] <Bakers> They knead.
                            They also sell.
                          Nobody else does.
                        Q2 Why?
                          [+] Hunger
                        """);
    }

    @Test
    void itemsThatMarkdownNumbersAreCounted() {
        Document document = Reading.document("a.md", "## Why?\n\n1. a\n1. b\n\nmore\n\n1. c\n");
        assertThat(document.questions()).hasSize(1);
        assertThat(Reading.outline(document)).contains("[1.] a\n  [1.] b\n");
    }

    @Test
    void emphasisedQuestionsAreQuestions() {
        assertThat(Reading.outline(Reading.document(
                        "a.md", "# T\n\n**Why bake?**\n\nFor bread.\n\n**Why sell?**\n\nFor coins.\n")))
                .isEqualTo("Q1 Why bake?\n  For bread.\nQ2 Why sell?\n  For coins.\n");
        assertThat(Reading.outline(
                        Reading.document("a.md", "**1. Why bake?**\n\nFor bread.\n\n**2. Why sell?**\n\nFor coins.\n")))
                .isEqualTo("Q1 Why bake?\n  For bread.\nQ2 Why sell?\n  For coins.\n");
    }

    @Test
    void recordsOfOneTitleFormOneDocument() {
        Reading reading = Reading.ofStandardInput("""
                {"title":"Bread Today","question":"1. What \\u0022is\\" it?","answer":"Two things:\\n- Rye: dark\\n- Oats \\ud83c\\udf3e"}
                {"question":"Alone?","answer":"Yes."}
                {"title":"Bread Today","question":"2. Why?","answer":"So.","url":"https://example.org/r"}
                """.getBytes(StandardCharsets.UTF_8), "Old Pages.jsonl");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.ids()).containsExactly("old-pages", "old-pages/bread-today");
        Document bread = reading.documents().get(1);
        assertThat(bread.origin().url()).contains("https://example.org/r");
        assertThat(Reading.outline(bread)).isEqualTo("""
                        Q1 What "is" it?
                          Two things:
                          [-] <Rye> dark
                          [-] Oats 🌾
                        Q2 Why?
                          So.
                        """);
    }

    @Test
    void aRecordsTextLeadsBackToItsFile() {
        String source = "{\"question\":\"Why 🌾?\",\"answer\":\"A \\u00e9 \\\"b\\\" c.\"}";
        Document document = Reading.document("a.jsonl", source);
        int at = document.text().indexOf("é \"b\"");
        assertThat(codePoints(source, document.origin().sourceMap().toSource(new Span(at, at + 5))))
                .isEqualTo("\\u00e9 \\\"b\\\"");
    }

    @Test
    void twoEscapesOfOneCharacterAreOnePlaceInTheFile() {
        String source = "{\"question\":\"Why?\",\"answer\":\"Oats \\ud83c\\udf3e.\"}";
        Document document = Reading.document("a.jsonl", source);
        int at = document.text().indexOf("🌾");
        SourceMap map = document.origin().sourceMap();
        assertThat(codePoints(source, map.toSource(new Span(at, at + 2)))).isEqualTo("\\ud83c\\udf3e");
    }

    @Test
    void halfACharacterIsReplacedSinceNoFileCouldHoldIt() {
        Document rec = Reading.document(
                "a.jsonl",
                "{\"title\":\"Oats\\udf3e\",\"question\":\"Why\\ud83c?\",\"answer\":\"\\udf3e\\ud83c So.\"}");
        assertThat(rec.title()).isEqualTo("Oats\uFFFD");
        assertThat(rec.text()).isEqualTo("Why\uFFFD?\n\n\uFFFD\uFFFD So.");
        Document page = Reading.document(
                "a.html", "<title>Oats &#xDF3E;</title><h2>Why &#xD83C;?</h2><p>So &#xD83C;&#xDF3E; &#x1F33E;.</p>");
        assertThat(page.title()).isEqualTo("Oats \uFFFD");
        assertThat(page.text()).startsWith("Why \uFFFD?").contains("🌾").doesNotContain("\uD83C\uFFFD");
        assertThat(new String(page.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(page.text());
    }

    @Test
    void everyEncodingThatSaysItsNameIsRead() throws Exception {
        String text = "1. Café “bread”?\nYes – é.\n";
        write("utf8.txt", text.getBytes(StandardCharsets.UTF_8));
        write("utf8-mark.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        write("utf16be.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
        write("utf16le.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        Reading reading = Reading.of(folder);
        assertThat(reading.documents())
                .hasSize(4)
                .allSatisfy(document -> assertThat(document.text()).isEqualTo(text));
        String page = "<html><head><meta charset=windows-1252></head><body><h2>Café?</h2><p>Yes – é.</p></body></html>";
        Document html = Reading.ofStandardInput(page.getBytes(Charset.forName("windows-1252")), "p.html")
                .documents()
                .getFirst();
        assertThat(Reading.outline(html)).isEqualTo("Q1 Café?\n  Yes – é.\n");
    }

    @Test
    void standardInputIsToldByItsContentAndReadTwiceAlike() {
        assertThat(Reading.outline(Reading.document("stdin.txt", "<!DOCTYPE html><h2>Why?</h2><p>So.</p>")))
                .isEqualTo("Q1 Why?\n  So.\n");
        assertThat(Reading.document("stdin.txt", "{\"question\":\"Why?\",\"answer\":\"So.\"}")
                        .id()
                        .value())
                .isEqualTo("stdin");
    }

    @Test
    void aSidecarSaysWhatTheFileDoesNot() throws Exception {
        write("a.txt", "1. Why?\nSo.\n".getBytes(StandardCharsets.UTF_8));
        write(
                "a.txt.meta.json",
                "{\"url\":\"https://example.org/s\",\"retrieved\":\"2026-03-04T05:06:07Z\"}"
                        .getBytes(StandardCharsets.UTF_8));
        Reading reading = Reading.of(folder);
        assertThat(reading.size()).isEqualTo(1);
        assertThat(reading.documents().getFirst().origin().url()).contains("https://example.org/s");
        assertThat(reading.documents().getFirst().origin().retrieved()).contains(LocalDate.of(2026, 3, 4));
    }

    private void write(String name, byte[] bytes) throws Exception {
        Files.write(folder.resolve(name), bytes);
    }

    private static String codePoints(String text, Span span) {
        int start = text.offsetByCodePoints(0, span.start());
        return text.substring(start, text.offsetByCodePoints(0, span.end()));
    }
}
