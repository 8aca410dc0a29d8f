package io.answergraph.cli;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows for a person's eyes. */
final class Table {
    private static final int WIDEST_COLUMN = 70;

    /** Cells narrower than that cannot be read any more; then each row becomes a block of lines. */
    private static final int NARROWEST_COLUMN = 14;

    /** What Markdown, or the HTML in it, would take for more than text. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&#!]");

    private Table() {}

    /**
     * Lays the rows out in columns; numbers to the right, long cells wrapped. Ends without a line break.
     *
     * @param rows each as long as {@code header}
     */
    static String of(List<String> header, List<List<String>> rows) {
        return laidOut(header, printable(rows), WIDEST_COLUMN);
    }

    /** The same within lines of that many characters: with narrower columns, or if need be a block of lines per row. */
    static String within(int columns, List<String> header, List<List<String>> rows) {
        List<List<String>> shown = printable(rows);
        int[] natural = IntStream.range(0, header.size())
                .map(index -> Stream.concat(
                                Stream.of(header.get(index)), shown.stream().map(row -> row.get(index)))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0))
                .toArray();
        for (int widest = WIDEST_COLUMN; widest >= NARROWEST_COLUMN; widest--) {
            int cap = widest;
            int borders = 3 * natural.length - 1;
            if (IntStream.of(natural).map(width -> Math.min(width, cap)).sum() + borders <= columns) {
                return laidOut(header, shown, widest);
            }
        }
        return blocks(columns, header, shown);
    }

    private static List<List<String>> printable(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.lines().map(Printable::of).collect(Collectors.joining("\n")))
                        .toList())
                .toList();
    }

    private static String blocks(int columns, List<String> header, List<List<String>> rows) {
        int names = header.stream().mapToInt(String::length).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (int number = 1; number <= rows.size(); number++) {
            text.append(number == 1 ? "" : "\n")
                    .append(String.format(Locale.ROOT, "-- %d of %d --", number, rows.size()));
            for (int index = 0; index < header.size(); index++) {
                String cell = rows.get(number - 1).get(index);
                if (!cell.isEmpty()) {
                    String name = String.format(Locale.ROOT, "%-" + (names + 2) + "s", header.get(index));
                    text.append("\n").append(Wrapped.of(cell, name, columns));
                }
            }
        }
        return text.toString();
    }

    private static String laidOut(List<String> header, List<List<String>> rows, int widest) {
        List<Column> columns = IntStream.range(0, header.size())
                .mapToObj(index -> new Column()
                        .header(header.get(index))
                        .headerAlign(HorizontalAlign.LEFT)
                        .dataAlign(isNumeric(rows, index) ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT)
                        .maxWidth(widest))
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

    /** The same as a table in Markdown, with all that is not plain text inside cells made harmless. */
    static String markdown(List<String> header, List<List<String>> rows) {
        StringBuilder table = new StringBuilder(markdownRow(header));
        table.append('\n').append("| --- ".repeat(header.size())).append('|');
        rows.forEach(row -> table.append('\n').append(markdownRow(row)));
        return table.toString();
    }

    private static String markdownRow(List<String> cells) {
        return cells.stream()
                .map(cell -> MARKUP.matcher(cell).replaceAll("\\\\$0").replaceAll("\\R", " "))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static boolean isNumeric(List<List<String>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).allMatch(cell -> cell.matches("-?[0-9][0-9,.]*%?|"));
    }
}
