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
    /** How many cells a page has, about: its length does not grow with the graph. */
    private static final int CELLS = 1_000;

    private static final int FEWEST_ROWS = 20;

    /** A cell of the opened row, with its state. */
    public record Opened(State state, Cell cell) {}

    /** The row whose sentences are shown, if there is one. */
    public Optional<Row> open() {
        return comparison.rows().stream()
                .filter(row -> row.thing().iri().equals(choice.open()))
                .findFirst();
    }

    private int rowsOfPage() {
        return Math.max(FEWEST_ROWS, CELLS / Math.max(1, comparison.states().size()));
    }

    /** How many pages the rows fill; at least one. */
    public int pages() {
        return Math.max(1, Math.ceilDiv(comparison.rows().size(), rowsOfPage()));
    }

    /** The page that is shown, from 1. */
    public int page() {
        return Math.min(choice.page(), pages());
    }

    /** The rows of the page that is shown. */
    public List<Row> shown() {
        return comparison.rows().stream()
                .skip((long) (page() - 1) * rowsOfPage())
                .limit(rowsOfPage())
                .toList();
    }

    /** Where another page of the table is, without sentences; empty if there is no such page. */
    public String address(int other) {
        return other < 1 || other > pages()
                ? ""
                : choice.opening("").onPage(other).address();
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
