package io.answergraph.compare;

import java.util.List;

/**
 * One thing in all compared states.
 *
 * @param cells in the order of {@link Comparison#states()}
 */
public record Row(Thing thing, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** In how many states anything is said of it. */
    public int spread() {
        return (int) cells.stream().filter(cell -> !cell.evidence().isEmpty()).count();
    }
}
