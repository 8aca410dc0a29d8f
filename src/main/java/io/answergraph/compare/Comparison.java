package io.answergraph.compare;

import java.util.List;

/**
 * States side by side, as far as a {@link View} shows them. Immutable.
 *
 * @param view what was asked for
 * @param states the columns: in the order in which they were asked for, else by name
 * @param rows by kind, then those named in most states first, then by name
 * @param elsewhere states that no document is about and that are spoken of in passing, left out unless asked for; by name
 */
public record Comparison(View view, List<State> states, List<Row> rows, List<State> elsewhere) {
    public Comparison {
        states = List.copyOf(states);
        rows = List.copyOf(rows);
        elsewhere = List.copyOf(elsewhere);
    }

    /** The rows of one kind, in their order. */
    public List<Row> rows(Kind kind) {
        return rows.stream().filter(row -> row.thing().kind().equals(kind)).toList();
    }

    /** The kinds that have a row, in order. */
    public List<Kind> kinds() {
        return rows.stream().map(row -> row.thing().kind()).distinct().sorted().toList();
    }
}
