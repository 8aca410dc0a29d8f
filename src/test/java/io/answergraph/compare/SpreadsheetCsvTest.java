package io.answergraph.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1 555", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void no_cell_is_a_formula(String hostile) {
        assertThat(SpreadsheetCsv.defused(hostile)).isEqualTo("'" + hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "shelter", "3", "-3", "-3.5", "a=b", "'quoted'"})
    void what_is_none_stays_as_it_is(String harmless) {
        assertThat(SpreadsheetCsv.defused(harmless)).isEqualTo(harmless);
    }

    @Test
    void cells_are_quoted_where_they_need_it() {
        assertThat(SpreadsheetCsv.of(List.of("=name", "n"), List.of(List.of("a, \"b\"\nc", "1"))))
                .isEqualTo("'=name,n\r\n\"a, \"\"b\"\"\nc\",1\r\n");
    }
}
