package io.answergraph.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.rdf.Iris;
import io.answergraph.store.CorpusGraph;
import io.answergraph.store.GraphStore;
import io.answergraph.store.Memory;
import io.answergraph.store.StatementCounter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a page costs a server that has shown one before, in statements that it reads. Statements can be counted on any machine,
 * however busy. The bounds are about twice what the pages read; what reads the vocabulary or all documents for each request goes
 * far beyond them. Ten thousand statements take some 40 ms.
 */
class PageCostTest {
    private static final String BASE = Iris.DEFAULT_BASE;

    /** Bytes; before compression. */
    private static final int LARGEST = 200_000;

    @TempDir
    private static Path temp;

    private static GraphStore store;
    private static final Memory MEMORY = new Memory();

    private record Page(String name, int statements, Function<Explorer, String> text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Page> pages() {
        return Stream.of(
                new Page("home", 100, explorer -> explorer.home(new Overview.Shading("documents", ""))),
                new Page(
                        "map of a concept", 4_000, explorer -> explorer.home(new Overview.Shading("", "construction"))),
                new Page("matrix", 12_000, explorer -> explorer.compare(Choice.NONE)),
                new Page("matrix of bodies", 15_000, explorer -> explorer.compare(Choice.NONE.ofType("agency"))),
                new Page("matrix of a concept", 4_000, explorer -> explorer.compare(ofConcept("construction"))),
                new Page("state", 6_000, explorer -> explorer.state("TX").orElseThrow()),
                new Page(
                        "concept",
                        4_000,
                        explorer ->
                                explorer.thing(BASE + "industry/construction").orElseThrow()),
                new Page(
                        "body",
                        3_000,
                        explorer -> explorer.thing(BASE + "agency/federal-bureau-of-investigation")
                                .orElseThrow()),
                new Page(
                        "document",
                        4_000,
                        explorer -> explorer.document("texas", Optional.empty()).orElseThrow()));
    }

    private static Choice ofConcept(String name) {
        return new Choice("", "", "", List.of(), name, false, "", 1);
    }

    @BeforeAll
    static void fill() {
        store = CorpusGraph.read().store(temp.resolve("graph"));
        pages().forEach(page -> statements(page.text(), MEMORY));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    /** How many statements the store hands out while the page is made. */
    private static long statements(Function<Explorer, String> page, Memory memory) {
        Iris iris = store.iris();
        return StatementCounter.statements(store, dataset -> page.apply(new Explorer(dataset, iris, memory)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_reads_little_more_than_it_shows(Page page) {
        assertThat(statements(page.text(), MEMORY)).isLessThan(page.statements());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_small_enough_for_a_slow_line(Page page) {
        String text = store.read(dataset -> page.text().apply(new Explorer(dataset, store.iris(), MEMORY)));
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST);
    }

    @Test
    void what_pages_have_in_common_is_read_once() {
        Memory fresh = new Memory();
        Function<Explorer, String> home = pages().findFirst().orElseThrow().text();
        assertThat(statements(home, fresh)).isGreaterThan(10_000);
        assertThat(statements(home, fresh)).isZero();
    }
}
