package io.answergraph.cli;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows for a person's eyes. */
final class Table {
    private static final int WIDEST_COLUMN = 70;

    private Table() {}

    /**
     * Lays the rows out in columns; numbers to the right, long cells wrapped. Ends without a line break.
     *
     * @param rows each as long as {@code header}
     */
    static String of(List<String> header, List<List<String>> rows) {
        List<Column> columns = IntStream.range(0, header.size())
                .mapToObj(index -> new Column()
                        .header(header.get(index))
                        .headerAlign(HorizontalAlign.LEFT)
                        .dataAlign(isNumeric(rows, index) ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT)
                        .maxWidth(WIDEST_COLUMN))
                .toList();
        String[][] cells = rows.stream().map(row -> row.toArray(String[]::new)).toArray(String[][]::new);
        return AsciiTable.builder()
                .border(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER)
                .data(columns.toArray(Column[]::new), cells)
                .asString()
                .lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .reduce((above, below) -> above + "\n" + below)
                .orElse("");
    }

    /** The same as a table in Markdown, with line breaks and bars inside cells made harmless. */
    static String markdown(List<String> header, List<List<String>> rows) {
        StringBuilder table = new StringBuilder(markdownRow(header));
        table.append('\n').append("| --- ".repeat(header.size())).append('|');
        rows.forEach(row -> table.append('\n').append(markdownRow(row)));
        return table.toString();
    }

    private static String markdownRow(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\R", " "))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static boolean isNumeric(List<List<String>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).allMatch(cell -> cell.matches("-?[0-9][0-9,.]*%?|"));
    }
}
