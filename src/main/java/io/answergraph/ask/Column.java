package io.answergraph.ask;

import io.answergraph.model.Status;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A variable of a query, with what its values have in common.
 *
 * @param isCounted whether the query works the value out, as by {@code COUNT}, rather than finds it in the graph
 */
public record Column(String name, Kind kind, boolean isCounted) {
    /** What all values of a column are, as far as there are any. */
    public enum Kind {
        WORDS,
        NUMBER,
        /** Words for a {@link Status}. */
        STATUS
    }

    static Column of(String name, List<Cell> cells, boolean isCounted) {
        return new Column(
                name, kind(cells.stream().filter(cell -> !cell.isEmpty()).toList()), isCounted);
    }

    private static Kind kind(List<Cell> cells) {
        if (cells.isEmpty()) {
            return Kind.WORDS;
        }
        if (cells.stream().allMatch(cell -> cell.sort() == Cell.Sort.NUMBER)) {
            return Kind.NUMBER;
        }
        List<String> statuses = Stream.of(Status.values()).map(Status::word).toList();
        return cells.stream().map(Cell::text).allMatch(statuses::contains) ? Kind.STATUS : Kind.WORDS;
    }

    /** The name in words: {@code stateName} is "state name". */
    public String title() {
        return name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** Whether it is named after a status, of which it then says how often. */
    public boolean isOfStatus() {
        return Stream.of(Status.values()).anyMatch(status -> status.word().equals(name));
    }

    /** Whether its values are numbers. */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
