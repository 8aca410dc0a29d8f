package io.answergraph.cli;

import io.answergraph.compare.Cell;
import io.answergraph.compare.Comparison;
import io.answergraph.compare.Kind;
import io.answergraph.compare.Row;
import io.answergraph.compare.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A comparison for a terminal: in words where they fit, with a row for each state where the things are few, else in signs
 * with a legend; side after side where even the signs of all states do not fit.
 */
final class ComparisonText {
    /** With more columns than that, words make a table that nobody reads. */
    private static final int FEW = 3;

    private static final int WIDEST_NAME = 28;

    /** A name in lines as short as that is still read, if all states then stand side by side. */
    private static final int NARROWEST_NAME = 18;

    private static final String LEGEND = """
            + asserted  ? hedged  ! recommended  - lacking  x denied; number: places.
            . asked for and not named; blank: no question asks for such things.
            """;

    private final Comparison comparison;
    private final int columns;

    /** @param columns how many characters fit in a line */
    ComparisonText(Comparison comparison, int columns) {
        this.comparison = comparison;
        this.columns = columns;
    }

    /** Ends in a line break, unless there are no rows. */
    String text() {
        StringBuilder text = new StringBuilder();
        boolean isInSigns = false;
        for (Kind kind : comparison.kinds()) {
            List<Row> rows = comparison.rows(kind);
            text.append(text.isEmpty() ? "" : "\n");
            if (comparison.states().size() <= FEW) {
                text.append(words(kind, rows)).append('\n');
            } else if (rows.size() <= FEW) {
                text.append(transposed(rows)).append('\n');
            } else {
                isInSigns = true;
                signs(kind, rows, text);
            }
        }
        return isInSigns ? text.append('\n').append(LEGEND).toString() : text.toString();
    }

    private String words(Kind kind, List<Row> rows) {
        return Table.within(
                columns,
                Stream.concat(
                                Stream.of(kind.name()),
                                comparison.states().stream().map(State::name))
                        .toList(),
                rows.stream()
                        .map(row -> Stream.concat(
                                        Stream.of(row.thing().name()),
                                        row.cells().stream().map(CellWords::words))
                                .toList())
                        .toList());
    }

    private String transposed(List<Row> rows) {
        return Table.within(
                columns,
                Stream.concat(
                                Stream.of("state"),
                                rows.stream().map(row -> row.thing().name()))
                        .toList(),
                IntStream.range(0, comparison.states().size())
                        .mapToObj(column -> Stream.concat(
                                        Stream.of(
                                                comparison.states().get(column).name()),
                                        rows.stream()
                                                .map(row -> CellWords.words(
                                                        row.cells().get(column))))
                                .toList())
                        .toList());
    }

    private void signs(Kind kind, List<Row> rows, StringBuilder text) {
        List<Integer> widths = IntStream.range(0, comparison.states().size())
                .mapToObj(column -> width(rows, column))
                .toList();
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        int name = columns - all >= NARROWEST_NAME ? Math.min(columns - all, WIDEST_NAME) : WIDEST_NAME;
        for (int from = 0; from < widths.size(); ) {
            int to = from + 1;
            int used = name + widths.get(from);
            while (to < widths.size() && used + widths.get(to) <= columns) {
                used += widths.get(to++);
            }
            text.append(from == 0 ? "" : "\n");
            List<Integer> shown = widths.subList(from, to);
            List<String> codes = comparison.states().subList(from, to).stream()
                    .map(State::shortName)
                    .toList();
            text.append(line(cell(kind.name(), name), codes, shown));
            for (Row row : rows) {
                List<String> signs = row.cells().subList(from, to).stream()
                        .map(CellWords::signs)
                        .toList();
                text.append(line(cell(row.thing().name(), name), signs, shown));
            }
            from = to;
        }
    }

    /** Of the widest text in a column, and a blank before it. */
    private int width(List<Row> rows, int column) {
        Stream<Cell> cells = rows.stream().map(row -> row.cells().get(column));
        return 1
                + Stream.concat(Stream.of(comparison.states().get(column).shortName()), cells.map(CellWords::signs))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
    }

    /** A name in lines of one width, the last filled up with blanks. */
    private static String cell(String name, int width) {
        List<String> lines = new ArrayList<>(Wrapped.of(name, "", width).lines().toList());
        lines.add(pad(lines.removeLast(), width));
        return String.join("\n", lines);
    }

    /** The cells stand in the last line of the name. */
    private static String line(String name, List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder(name);
        for (int i = 0; i < cells.size(); i++) {
            line.append(' ').append(pad(cells.get(i), widths.get(i) - 1));
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
