package io.answergraph.explore;

import io.answergraph.compare.Cell;
import io.answergraph.compare.Comparison;
import io.answergraph.compare.Kind;
import io.answergraph.compare.Role;
import io.answergraph.compare.Row;
import io.answergraph.compare.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the page of the matrix shows.
 *
 * @param fault why what was asked for cannot be shown; empty for nothing
 * @param states that can be chosen
 */
public record Matrix(
        Choice choice, Comparison comparison, String fault, List<Kind> kinds, List<Role> roles, List<State> states) {
    /** A cell of the opened row, with its state. */
    public record Opened(State state, Cell cell) {}

    /** The row whose sentences are shown, if there is one. */
    public Optional<Row> open() {
        return comparison.rows().stream()
                .filter(row -> row.thing().iri().equals(choice.open()))
                .findFirst();
    }

    /** The cells of a row with their states. */
    public List<Opened> cells(Row row) {
        List<Opened> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(new Opened(comparison.states().get(i), row.cells().get(i)));
        }
        return cells;
    }

    /** Where the sentences of a cell are. */
    public String opening(Row row, State state) {
        return choice.opening(row.thing().iri()).address() + "#" + Addresses.segment(state.shortName());
    }

    /** Where the table is without sentences. */
    public String closing() {
        return choice.opening("").address();
    }

    /** Where the table is for a spreadsheet. */
    public String download() {
        return choice.download();
    }

    /** Whether the form has the state ticked. */
    public boolean isChosen(State state) {
        return comparison.view().states().contains(state.iri());
    }
}
