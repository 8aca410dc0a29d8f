package io.answergraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.QueryExec;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shipped queries, each asked of the graph of {@code corpus/} and compared with {@code
 * src/test/resources/queries/<name>.tsv}. Where a change of extraction, vocabulary or query is meant to change the answers,
 * {@code mvn test -Dtest=QueryPackTest -Dqueries.accept=true} writes these files anew; read the difference before you commit
 * it.
 */
class QueryPackTest {
    private static final Path FOLDER = Path.of("queries");
    private static final Path EXPECTED = Path.of("src/test/resources/queries");
    private static final boolean ACCEPTS = Boolean.getBoolean("queries.accept");
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    private static Path temp;

    private static GraphStore store;
    private static GraphStore reversed;

    @BeforeAll
    static void build() {
        CorpusGraph corpus = CorpusGraph.read();
        store = corpus.store(temp.resolve("store"));
        reversed = corpus.storeInReverse(temp.resolve("reversed"));
    }

    @AfterAll
    static void close() {
        store.close();
        reversed.close();
    }

    static Stream<QueryFile> queries() {
        return QueryPack.folder(FOLDER).queries().stream();
    }

    @Test
    void the_counts_that_a_build_notes_are_those_that_counting_gives() {
        assertThat(store.statistics()).isEqualTo(store.<Statistics>read(Statistics::of));
        assertThat(store.faults()).isEmpty();
    }

    @Test
    void asks_thirty_questions_or_more_each_under_its_own_title() {
        assertThat(queries())
                .extracting(QueryFile::title)
                .hasSizeGreaterThanOrEqualTo(30)
                .doesNotHaveDuplicates();
        assertThat(QueryPack.folder(FOLDER).groups().keySet())
                .hasSizeBetween(4, 9)
                .allMatch(group -> group.matches("\\d\\. .+"));
    }

    @Test
    void is_described_by_a_page_made_from_its_headers() throws IOException {
        Path page = FOLDER.resolve("README.md");
        String text = QueryGuide.of(QueryPack.folder(FOLDER));
        if (ACCEPTS) {
            Files.writeString(page, text);
        }

        assertThat(Files.readString(page)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void opens_with_a_title_a_meaning_parameters_that_it_uses_and_an_example(QueryFile query) {
        assertThat(query.title()).isNotEqualTo(query.name()).hasSizeBetween(10, 80);
        assertThat(query.meaning()).contains("A row is").endsWith(".");
        assertThat(query.example().isEmpty()).isEqualTo(query.parameters().isEmpty());
        assertThat(query.parameters()).allSatisfy(parameter -> {
            assertThat(parameter.usual()).isPresent();
            assertThat(parameter.description()).isNotBlank();
            assertThat(query.sparql()).containsPattern("\\?" + parameter.name() + "\\b");
            assertThat(parse(query).getResultVars()).doesNotContain(parameter.name());
        });
    }

    @ParameterizedTest
    @MethodSource("queries")
    void is_a_sorted_select_in_plain_sparql_with_prefixes_of_its_own(QueryFile query) {
        Query parsed = parse(query);

        assertThat(parsed.isSelectType()).isTrue();
        assertThat(parsed.getOrderBy()).isNotEmpty();
        assertThat(query.sparql()).doesNotContain("jena", "SERVICE");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answers_bare_what_is_expected(QueryFile query) throws IOException {
        check(ask(store, query, Map.of()), EXPECTED.resolve(query.name() + ".tsv"));
    }

    @ParameterizedTest
    @MethodSource("queriesWithParameters")
    void answers_its_example_with_what_is_expected(QueryFile query) throws IOException {
        List<String> answer = ask(store, query, query.example());

        assertThat(answer).isNotEqualTo(ask(store, query, Map.of()));
        check(answer, EXPECTED.resolve(query.name() + ".example.tsv"));
    }

    static Stream<QueryFile> queriesWithParameters() {
        return queries().filter(query -> !query.parameters().isEmpty());
    }

    private static void check(List<String> answer, Path file) throws IOException {
        if (ACCEPTS) {
            Files.createDirectories(EXPECTED);
            Files.write(file, answer);
        }
        List<String> expected = Files.readAllLines(file);
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(answer).as("a header and at least one row").hasSizeGreaterThan(1);
            softly.assertThat(without(expected, answer)).as("missing rows").isEmpty();
            softly.assertThat(without(answer, expected)).as("surplus rows").isEmpty();
        });
        assertThat(answer).as("order of rows").isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answers_alike_whatever_order_the_documents_came_in(QueryFile query) {
        assertThat(ask(reversed, query, Map.of())).isEqualTo(ask(store, query, Map.of()));
    }

    @Test
    void expects_nothing_of_queries_that_are_no_more() throws IOException {
        try (Stream<Path> files = Files.list(EXPECTED)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    queries().map(query -> query.name() + ".tsv"),
                                    queriesWithParameters().map(query -> query.name() + ".example.tsv"))
                            .toList());
        }
    }

    @Test
    void shows_one_state_by_its_code_or_its_name_in_any_case() {
        QueryFile query = query("industries-by-state");
        List<String> all = ask(store, query, Map.of());

        assertThat(ask(store, query, Map.of("state", "oh")))
                .hasSizeGreaterThan(5)
                .isEqualTo(all.stream()
                        .filter(row -> row.startsWith("?") || row.startsWith("\"OH\""))
                        .toList())
                .isEqualTo(ask(store, query, Map.of("state", "Ohio")));
    }

    @Test
    void finds_the_evidence_of_a_concept_by_any_of_its_names_and_by_its_notation() {
        QueryFile query = query("evidence");
        List<String> evidence = ask(store, query, Map.of("concept", "shelter and housing", "state", "ME"));

        assertThat(evidence).hasSizeGreaterThan(2);
        assertThat(ask(store, query, Map.of("concept", "Housing Assistance", "state", "ME")))
                .isEqualTo(evidence);
        assertThat(ask(store, query, Map.of("concept", "S01", "state", "Maine")))
                .isEqualTo(evidence);
    }

    @Test
    void finds_dairy_farms_under_agriculture() {
        assertThat(ask(store, query("evidence"), Map.of("concept", "agriculture")))
                .anyMatch(row -> row.contains("dairy"));
        assertThat(ask(store, query("concept-and-narrower"), Map.of("concept", "agriculture")))
                .anyMatch(row -> row.startsWith("\"agriculture\"") && row.contains("dairy"));
    }

    @ParameterizedTest
    @MethodSource("queriesWithParameters")
    void refuses_a_name_that_the_graph_does_not_know(QueryFile query) {
        assertThat(named(query))
                .allSatisfy(name -> assertThatThrownBy(() -> ask(store, query, Map.of(name, "nothing of that name")))
                        .isInstanceOf(QueryException.class)
                        .hasMessageContaining("'nothing of that name'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\") } UNION { ?s ?p ?o } #", "OH\\\" || true || ?x = \\\"\u0000\n'''"})
    void takes_what_looks_like_a_query_for_a_name(String hostile) {
        assertThat(queries())
                .allSatisfy(query -> assertThat(named(query))
                        .allSatisfy(name -> assertThatThrownBy(() -> ask(store, query, Map.of(name, hostile)))
                                .isInstanceOf(QueryException.class)
                                .hasMessageContaining("knows no")));
    }

    @Test
    void names_the_nearest_where_a_name_is_mistyped() {
        assertThatThrownBy(() -> ask(store, query("evidence"), Map.of("state", "Ilinois")))
                .hasMessageContaining("Did you mean 'Illinois'?");
        assertThatThrownBy(() -> ask(store, query("evidence"), Map.of("stat", "Illinois")))
                .hasMessageContaining("Did you mean 'state'?");
    }

    @Test
    void takes_the_first_words_of_a_name_where_only_one_begins_with_them() {
        QueryFile query = query("evidence");

        assertThat(ask(store, query, Map.of("concept", "shelter", "state", "ME")))
                .isEqualTo(ask(store, query, Map.of("concept", "shelter and housing", "state", "ME")));
    }

    @Test
    void refuses_a_value_that_is_no_number_where_it_needs_one() {
        assertThatThrownBy(() -> ask(store, query("agencies-in-most-states"), Map.of("least", "1) } #")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("least");
    }

    private static List<String> named(QueryFile query) {
        return query.parameters().stream()
                .filter(parameter -> parameter.type().isNamed())
                .map(Parameter::name)
                .toList();
    }

    private static QueryFile query(String name) {
        return QueryPack.folder(FOLDER).find(name).orElseThrow();
    }

    private static Query parse(QueryFile query) {
        return QueryFactory.create(query.sparql(), Syntax.syntaxSPARQL_11);
    }

    /** The answer as the lines of a TSV file, the variables first. */
    private static List<String> ask(GraphStore store, QueryFile query, Map<String, String> values) {
        return store.read(dataset -> query.run(dataset, Map.of(), values, LIMIT, QueryPackTest::lines));
    }

    private static List<String> lines(QueryExec execution) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultSetFormatter.outputAsTSV(out, ResultSet.adapt(execution.select()));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> without(List<String> rows, List<String> others) {
        List<String> rest = new ArrayList<>(rows);
        others.forEach(rest::remove);
        return rest;
    }
}
