package io.answergraph.ask;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Numbers of an answer as a bar chart.
 *
 * @param column that the bars show
 * @param left how many rows have no bar, since there would be too many
 */
public record Bars(Column column, List<Bar> bars, int left) {
    /** More bars are not looked at. */
    private static final int MOST = 40;

    private static final int LONGEST_LABEL = 60;

    /** In per cent; the rest is for the number behind the bar. */
    private static final long WIDEST = 85;

    /**
     * One bar.
     *
     * @param label what it is the number of
     * @param href a page about it; empty for none
     * @param permille its length, of the longest
     */
    public record Bar(String label, String href, String number, int permille) {
        /** Its length in per cent of the drawing's. */
        public String width() {
            return BigDecimal.valueOf(permille * WIDEST, 3).toPlainString() + "%";
        }

        /** The label as far as it fits. */
        public String shortLabel() {
            return label.length() <= LONGEST_LABEL
                    ? label
                    : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1))
                                    .strip() + "…";
        }
    }

    /** Which columns of an answer can be drawn: counts, if there are words to say what of. */
    static List<Column> columns(Grid grid, Directory directory) {
        return labels(grid, directory).isEmpty() || grid.rows().isEmpty() ? List.of() : grid.counts();
    }

    /**
     * The greatest first, unless the rows have an order of their own.
     *
     * @param grid all rows, in the order that was asked for
     */
    static Bars of(Grid grid, Column column, Order order, Directory directory) {
        Grid sorted = order.equals(Order.NONE) ? new Order(column.name(), true).sorted(grid) : grid;
        BigDecimal most = grid.values(column).stream().map(Cell::number).reduce(BigDecimal.ONE, BigDecimal::max);
        List<Column> labels = labels(grid, directory);
        List<Bar> bars = sorted.rows().stream()
                .limit(MOST)
                .map(row -> {
                    Cell cell = sorted.at(row, column);
                    return new Bar(
                            labels.stream()
                                    .map(label -> sorted.at(row, label).text())
                                    .filter(text -> !text.isEmpty())
                                    .collect(Collectors.joining(" · ")),
                            labels.reversed().stream()
                                    .map(label -> directory.entry(sorted.at(row, label)))
                                    .flatMap(Optional::stream)
                                    .findFirst()
                                    .map(Directory.Entry::href)
                                    .orElse(""),
                            cell.text(),
                            permille(cell.number(), most));
                })
                .toList();
        return new Bars(column, bars, sorted.rows().size() - bars.size());
    }

    private static int permille(BigDecimal number, BigDecimal most) {
        return number.max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(1000))
                .divide(most, 0, RoundingMode.HALF_UP)
                .intValue();
    }

    /** The words before the first number, states once only, without what is the same in all rows; else the first words there are. */
    private static List<Column> labels(Grid grid, Directory directory) {
        List<Column> places = directory.places(grid);
        List<Column> words = grid.columns().stream()
                .filter(column -> !column.isNumber())
                .filter(column -> !places.contains(column) || column.equals(places.getLast()))
                .toList();
        List<Column> first = grid.columns().stream()
                .takeWhile(column -> !column.isNumber())
                .filter(words::contains)
                .filter(column -> isTelling(grid, column))
                .toList();
        return first.isEmpty() ? words.stream().limit(1).toList() : first;
    }

    private static boolean isTelling(Grid grid, Column column) {
        return grid.rows().size() == 1
                || grid.values(column).stream().distinct().count() > 1;
    }
}
