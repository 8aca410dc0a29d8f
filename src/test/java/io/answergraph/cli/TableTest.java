package io.answergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final String SENTENCE =
            "There is a lack of shelter in the rural counties of the state, and hotlines are far away.";

    @Test
    void cells_wrap_so_that_lines_fit() {
        String table = Table.within(60, List.of("code", "sentence", "n"), List.of(List.of("UT", SENTENCE, "12")));
        assertThat(table.lines()).hasSizeGreaterThan(3).allMatch(line -> line.length() <= 60);
        assertThat(words(table)).contains("lack", "hotlines", "12");
    }

    @Test
    void no_cell_and_no_prose_gives_the_terminal_orders() {
        String words = "shelter\u001b[2J for\u0007 all\u202e";
        assertThat(Table.within(60, List.of("words"), List.of(List.of(words))))
                .endsWith("shelter\\x1b[2J for\\x7 all\\x202e");
        assertThat(Wrapped.of(words + "\n\tsafe", "  ", 80)).isEqualTo("  shelter\\x1b[2J for\\x7 all\\x202e safe");
    }

    @Test
    void rows_become_blocks_where_columns_would_be_too_narrow_to_read() {
        List<String> header = List.of("code", "first", "second", "third");
        List<String> row =
                List.of("UT", SENTENCE, "", "https://example.org/a-word-longer-than-the-line-that-stays-whole");
        assertThat(Table.within(44, header, List.of(row, row))).isEqualTo("""
                -- 1 of 2 --
                code    UT
                first   There is a lack of shelter in the
                        rural counties of the state, and
                        hotlines are far away.
                third   https://example.org/a-word-longer-than-the-line-that-stays-whole
                -- 2 of 2 --
                code    UT
                first   There is a lack of shelter in the
                        rural counties of the state, and
                        hotlines are far away.
                third   https://example.org/a-word-longer-than-the-line-that-stays-whole""");
    }

    @Test
    void lines_of_any_length_leave_columns_as_wide_as_they_are() {
        List<List<String>> rows = List.of(List.of("UT", "1"));
        List<String> header = List.of("code", "n");
        assertThat(Table.within(Integer.MAX_VALUE, header, rows)).isEqualTo(Table.of(header, rows));
    }

    private static List<String> words(String table) {
        return List.of(table.split("[\\s|]+"));
    }
}
