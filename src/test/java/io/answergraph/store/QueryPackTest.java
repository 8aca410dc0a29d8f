package io.answergraph.store;

import static java.util.stream.Collectors.joining;
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
    void asks_more_than_a_dozen_questions_each_under_its_own_title() {
        assertThat(queries())
                .extracting(QueryFile::title)
                .hasSizeGreaterThan(13)
                .doesNotHaveDuplicates();
    }

    @Test
    void lists_every_query_with_title_and_parameters_in_its_readme() throws IOException {
        List<String> rows = Files.readAllLines(FOLDER.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .sorted()
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        queries().map(QueryPackTest::row).sorted().toList());
    }

    private static String row(QueryFile query) {
        String parameters =
                query.parameters().stream().map(p -> "`" + p.name() + "`").collect(joining(", "));
        return String.join(" | ", "| `" + query.name() + "`", query.title(), parameters + " |")
                .replace("|  |", "| |");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void opens_with_a_title_a_meaning_and_parameters_that_it_uses(QueryFile query) {
        assertThat(query.title()).isNotEqualTo(query.name()).hasSizeBetween(10, 80);
        assertThat(query.meaning()).contains("A row is").endsWith(".");
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
        List<String> answer = ask(store, query, Map.of());
        Path file = EXPECTED.resolve(query.name() + ".tsv");
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
                    .containsExactlyInAnyOrderElementsOf(
                            queries().map(query -> query.name() + ".tsv").toList());
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

    @ParameterizedTest
    @MethodSource("queries")
    void narrows_its_answer_by_each_text_that_it_takes(QueryFile query) {
        int bare = ask(store, query, Map.of()).size();

        assertThat(texts(query))
                .allSatisfy(name -> assertThat(ask(store, query, Map.of(name, "nothing of that name")))
                        .hasSize(1)
                        .hasSizeLessThan(bare));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\") } UNION { ?s ?p ?o } #", "OH\\\" || true || ?x = \\\"\u0000\n'''"})
    void takes_what_looks_like_a_query_for_a_value(String hostile) {
        assertThat(queries())
                .allSatisfy(query -> assertThat(texts(query))
                        .allSatisfy(name -> assertThat(ask(store, query, Map.of(name, hostile)))
                                .hasSize(1)));
    }

    @Test
    void refuses_a_value_that_is_no_number_where_it_needs_one() {
        assertThatThrownBy(() -> ask(store, query("agencies-in-most-states"), Map.of("least", "1) } #")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("least");
    }

    private static List<String> texts(QueryFile query) {
        return query.parameters().stream()
                .filter(parameter -> parameter.type() == Parameter.Type.STRING)
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
