package io.answergraph.ask;

import java.util.Comparator;
import java.util.List;

/**
 * An order of rows, as addresses say it: the name of a column, with {@code -} before it for the greatest first.
 *
 * @param column empty for the order of the query
 */
public record Order(String column, boolean isDescending) {
    /** That of the query. */
    public static final Order NONE = new Order("", false);

    private static final Comparator<Cell> WORDS =
            Comparator.comparing(Cell::text, String.CASE_INSENSITIVE_ORDER).thenComparing(Cell::text);

    /** Any word is an order; one that names no column is that of the query. */
    public static Order of(String word) {
        return word.startsWith("-") ? new Order(word.substring(1), true) : new Order(word, false);
    }

    /** As it stands in an address. */
    public String word() {
        return (isDescending ? "-" : "") + column;
    }

    /** The rows in this order, equal ones as they were; empty cells come last. */
    Grid sorted(Grid grid) {
        return grid.column(column)
                .map(by -> grid.withRows(grid.rows().stream()
                        .sorted(Comparator.comparing((List<Cell> row) -> grid.at(row, by), comparator(by)))
                        .toList()))
                .orElse(grid);
    }

    private Comparator<Cell> comparator(Column by) {
        Comparator<Cell> up = by.isNumber() ? Comparator.comparing(Cell::number) : WORDS;
        return Comparator.comparing(Cell::isEmpty).thenComparing(isDescending ? up.reversed() : up);
    }

    /** What a click on a column's head asks for: numbers start with the greatest. */
    Order next(Column clicked) {
        return clicked.name().equals(column)
                ? new Order(column, !isDescending)
                : new Order(clicked.name(), clicked.isNumber());
    }
}
