package io.answergraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridTest {
    private static Grid asked(String query) {
        try (QueryExec execution = QueryExec.dataset(DatasetGraphFactory.create())
                .query(QueryFactory.create("PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> " + query))
                .build()) {
            return Grid.read(execution);
        }
    }

    private static List<String> first(Grid grid) {
        return grid.rows().stream().map(row -> row.getFirst().text()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1, NUMBER",
        "1.5, NUMBER",
        "1e3, NUMBER",
        "'\"7\"^^xsd:byte', NUMBER",
        "true, WORDS",
        "'\"1\"', WORDS",
        "'\"INF\"^^xsd:double', WORDS",
        "'\"abc\"^^xsd:integer', WORDS",
        "<urn:a>, IRI",
        "'\"lacking\"@en', WORDS"
    })
    void a_value_is_a_number_only_if_something_can_be_drawn_of_it(String term, Cell.Sort sort) {
        assertThat(asked("SELECT ?x { VALUES ?x { " + term + " } }")
                        .rows()
                        .getFirst()
                        .getFirst()
                        .sort())
                .isEqualTo(sort);
    }

    @Test
    void a_column_is_what_all_its_values_are_and_its_name_is_read_as_words() {
        Grid grid =
                asked("SELECT * { VALUES (?stateName ?howSure ?n) { (\"Ohio\" \"lacking\" 1) (\"Texas\" UNDEF 2) } }");
        assertThat(grid.columns().stream().map(Column::title)).containsExactly("state name", "how sure", "n");
        assertThat(grid.columns().stream().map(Column::kind))
                .containsExactly(Column.Kind.WORDS, Column.Kind.STATUS, Column.Kind.NUMBER);
    }

    @Test
    void only_what_the_query_counts_is_a_count() {
        Grid grid =
                asked("SELECT ?page (COUNT(?x) AS ?many) { VALUES (?page ?x) { (1 1) (1 2) (2 3) } } GROUP BY ?page");
        assertThat(grid.counts().stream().map(Column::name)).containsExactly("many");
    }

    @Test
    void numbers_are_sorted_as_numbers_words_whatever_their_case_and_nothing_comes_last_both_ways() {
        Grid numbers = asked("SELECT ?n { VALUES ?n { 10 UNDEF 9 100 } }");
        assertThat(first(Order.of("n").sorted(numbers))).containsExactly("9", "10", "100", "");
        assertThat(first(Order.of("-n").sorted(numbers))).containsExactly("100", "10", "9", "");
        Grid words = asked("SELECT ?w { VALUES ?w { \"b\" \"C\" \"a\" } }");
        assertThat(first(Order.of("w").sorted(words))).containsExactly("a", "b", "C");
        assertThat(Order.of("other").sorted(words)).isEqualTo(words);
    }

    @Test
    void a_head_sorts_numbers_greatest_first_words_from_a_and_a_second_click_turns_the_order() {
        Column number = new Column("n", Column.Kind.NUMBER, true);
        Column words = new Column("w", Column.Kind.WORDS, false);
        assertThat(Order.NONE.next(number).word()).isEqualTo("-n");
        assertThat(Order.NONE.next(words).word()).isEqualTo("w");
        assertThat(Order.of("-n").next(number).word()).isEqualTo("n");
    }

    @Test
    void more_rows_than_a_page_can_sort_are_cut_and_told() {
        String ten = "{ VALUES %s { 0 1 2 3 4 5 6 7 8 9 } }";
        String all = Stream.of("?a", "?b", "?c", "?d").map(ten::formatted).reduce("", String::concat);
        Grid grid = asked("SELECT * { " + all + " }");
        assertThat(grid.rows()).hasSize(Grid.MOST);
        assertThat(grid.isCut()).isTrue();
        assertThat(asked("SELECT * { VALUES ?a { 1 } }").isCut()).isFalse();
    }

    @Test
    void a_yes_and_statements_are_tables_too() {
        assertThat(first(asked("ASK {}"))).containsExactly("yes");
        Grid grid = asked("CONSTRUCT { <urn:a> <urn:b> 1 } { }");
        assertThat(grid.columns().stream().map(Column::name)).containsExactly("subject", "property", "object");
        assertThat(grid.rows()).hasSize(1);
    }

    @Test
    void an_address_holds_what_was_asked_and_a_download_only_the_question() {
        Asked asked =
                new Asked("a b", java.util.Map.of("state", "New York & co"), Asked.View.CHART, "n", Order.of("-n"), 2);
        assertThat(asked.address()).isEqualTo("/questions/a%20b?state=New+York+%26+co&view=chart&by=n&sort=-n&page=2");
        assertThat(asked.download("csv")).isEqualTo("/questions/a%20b?state=New+York+%26+co&format=csv");
    }
}
