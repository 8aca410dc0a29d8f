package io.answergraph.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.model.Status;
import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Iris;
import io.answergraph.store.CorpusGraph;
import io.answergraph.store.GraphStore;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparisons of the graph of {@code corpus/}. */
class ComparisonsTest {
    private static final View SERVICES = View.ALL.ofKinds(new TreeSet<>(Set.of(Ag.NS + "Service")));

    @TempDir
    private static Path temp;

    private static GraphStore store;

    @BeforeAll
    static void build() {
        store = CorpusGraph.read().store(temp.resolve("store"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static <T> T ask(Function<Comparisons, T> question) {
        Iris iris = store.iris();
        return store.read(dataset -> question.apply(new Comparisons(dataset, iris)));
    }

    private static Comparison compare(View view) {
        return ask(comparisons -> comparisons.of(view));
    }

    private static String state(String code) {
        return Iris.DEFAULT_BASE + "state/" + code;
    }

    private static Row row(Comparison comparison, String name) {
        return comparison.rows().stream()
                .filter(row -> row.thing().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Evidence> evidence(Comparison comparison) {
        return comparison.rows().stream()
                .map(Row::cells)
                .flatMap(Collection::stream)
                .map(Cell::evidence)
                .flatMap(Collection::stream);
    }

    @Test
    void compares_the_states_that_a_document_is_about_and_names_the_others() {
        Comparison all = compare(View.ALL);

        assertThat(all.states())
                .extracting(State::shortName)
                .contains("CA", "TX")
                .hasSize(10);
        assertThat(all.elsewhere()).extracting(State::shortName).contains("AK").doesNotContain("TX");
        assertThat(all.kinds()).extracting(Kind::name).containsExactly("agency", "factor", "industry", "service");
        assertThat(all.rows()).allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(all.states()));
    }

    @Test
    void shows_the_named_states_in_their_order() {
        Comparison two = compare(SERVICES.ofStates(List.of(state("TX"), state("GU"), "urn:nothing")));

        assertThat(two.states()).extracting(State::name).containsExactly("Texas", "Guam");
        assertThat(two.elsewhere()).isEmpty();
        assertThat(two.rows())
                .allSatisfy(row -> assertThat(row.cells().get(1).empty()).contains(Empty.NOT_ASKED));
    }

    @Test
    void finds_every_status_of_a_cell_with_its_sentences() {
        Cell cell = row(compare(SERVICES.ofStates(List.of(state("TX")))), "case management")
                .cells()
                .getFirst();

        assertThat(cell.counts()).containsKeys(Status.ASSERTED, Status.LACKING);
        assertThat(cell.isConflict()).isTrue();
        assertThat(cell.chosen()).contains(Status.LACKING);
        Evidence lost = cell.with(Status.LACKING).getFirst();
        assertThat(lost.page().name()).isEqualTo("texas");
        assertThat(lost.question().number()).isEqualTo(7);
        assertThat(lost.quote().text()).contains("the case management it had provided was lost");
        assertThat(lost.cues())
                .extracting(CueWords::words)
                .extracting(Words::text)
                .containsExactly("was lost");
        assertThat(lost.quote().pieces())
                .contains(new Quote.Piece("case management", true, false), new Quote.Piece("was lost", false, true));
    }

    @Test
    void quotes_nothing_that_is_not_at_the_offsets() {
        assertThat(evidence(compare(View.ALL))).hasSizeGreaterThan(500).allSatisfy(place -> {
            assertThat(place.words().end() - place.words().start())
                    .isEqualTo(place.words()
                            .text()
                            .codePointCount(0, place.words().text().length()));
            assertThat(place.quote().pieces().stream()
                            .filter(Quote.Piece::isNamed)
                            .map(Quote.Piece::text)
                            .reduce("", String::concat))
                    .isEqualTo(Quote.oneLine(place.words().text()));
        });
    }

    @Test
    void keeps_claims_with_the_role_only() {
        String barrier = Ag.NS + "barrier";
        Comparison barriers = compare(View.ALL.withRole(Optional.of(barrier)));

        assertThat(barriers.kinds()).extracting(Kind::name).containsExactly("factor");
        assertThat(evidence(barriers))
                .allSatisfy(
                        place -> assertThat(place.role().orElseThrow().iri()).isEqualTo(barrier));
    }

    @Test
    void keeps_rows_with_the_status_whole() {
        Comparison lacking = compare(SERVICES.withStatuses(Set.of(Status.LACKING)));

        assertThat(lacking.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cells())
                        .anySatisfy(cell -> assertThat(cell.counts()).containsKey(Status.LACKING)));
        assertThat(evidence(lacking)).anyMatch(place -> place.status() == Status.ASSERTED);
        assertThat(lacking.rows()).hasSizeLessThan(compare(SERVICES).rows().size());
    }

    @Test
    void keeps_a_concept_with_what_is_narrower_and_counts_it_as_one_if_told() {
        View hospitality = View.ALL.ofConcepts(new TreeSet<>(Set.of(Iris.DEFAULT_BASE + "industry/hospitality")));
        Comparison rows = compare(hospitality);
        Comparison rolled = compare(hospitality.rolledUp(true));

        assertThat(rows.rows()).extracting(row -> row.thing().name()).contains("hospitality", "hotels and motels");
        assertThat(rolled.rows()).extracting(row -> row.thing().name()).containsExactly("hospitality");
        assertThat(evidence(rolled).map(Evidence::mention).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        evidence(rows).map(Evidence::mention).distinct().toList());
        assertThat(evidence(rolled)).extracting(place -> place.thing().name()).contains("hotels and motels");
    }

    @Test
    void finds_what_states_disagree_on_the_strongest_first() {
        List<Outlier> outliers = ask(comparisons -> comparisons.outliers(SERVICES, false, Strength.HEDGED));

        assertThat(outliers).isNotEmpty().isSortedAccordingTo(java.util.Comparator.comparing(Outlier::strength));
        assertThat(outliers).allSatisfy(outlier -> {
            assertThat(outlier.page()).isEmpty();
            assertThat(outlier.one().evidence())
                    .isNotEmpty()
                    .allMatch(e -> e.status() == outlier.strength().one());
            assertThat(outlier.other().evidence()).isNotEmpty();
            assertThat(Stream.concat(outlier.one().states().stream(), outlier.other().states().stream())
                            .distinct())
                    .hasSizeGreaterThan(1);
        });
    }

    @Test
    void finds_where_a_document_disagrees_with_itself() {
        List<Outlier> outliers = ask(comparisons -> comparisons.outliers(SERVICES, true, Strength.UNCERTAIN));

        assertThat(outliers).isNotEmpty().allSatisfy(outlier -> {
            assertThat(outlier.strength().isConflict()).isTrue();
            assertThat(Stream.concat(outlier.one().evidence().stream(), outlier.other().evidence().stream())
                            .map(Evidence::page)
                            .distinct())
                    .containsExactly(outlier.page().orElseThrow());
        });
        assertThat(outliers)
                .anyMatch(outlier -> outlier.thing().name().equals("case management")
                        && outlier.one().states().getFirst().code().equals("TX"));
    }

    /** The thread's own time, so that a busy machine does not fail it. */
    @Test
    void is_ready_for_a_page_in_a_tenth_of_a_second() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Stream.generate(() -> {
                    long start = threads.getCurrentThreadCpuTime();
                    compare(SERVICES);
                    return threads.getCurrentThreadCpuTime() - start;
                })
                .limit(30)
                .min(Long::compare)
                .orElseThrow();

        assertThat(best / 1_000_000).as("milliseconds").isLessThan(100);
    }
}
