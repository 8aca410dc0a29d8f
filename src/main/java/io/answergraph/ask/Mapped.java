package io.answergraph.ask;

import io.answergraph.compare.State;
import io.answergraph.explore.Overview;
import io.answergraph.explore.StateMap;
import io.answergraph.explore.StateMap.Look;
import io.answergraph.model.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer on the map.
 *
 * @param subject what the map shows, in words
 * @param isStatus whether it shows statuses, not numbers
 */
public record Mapped(String subject, boolean isStatus, List<Overview.Drawn> states) {
    private static final Look NOTHING = new Look("not-asked", "", "no row");

    /** How many rows a state has, which is no column of the answer. */
    private static final Column ROWS = new Column("*", Column.Kind.NUMBER, true);

    /**
     * What of an answer can be shown, the most telling first; nothing if no column names states.
     *
     * @param grid all rows
     */
    static List<Column> columns(Grid grid, Directory directory) {
        List<Column> places = directory.places(grid);
        if (places.isEmpty()) {
            return List.of();
        }
        List<Column> columns = new ArrayList<>(grid.counts().stream()
                .filter(column -> grid.values(column).stream().allMatch(Mapped::isWhole))
                .toList());
        grid.columns().stream()
                .filter(column -> column.kind() == Column.Kind.STATUS)
                .forEach(columns::add);
        long different = grid.values(places.getFirst()).stream().distinct().count();
        columns.add(different == grid.rows().size() ? columns.size() : 0, ROWS);
        return columns;
    }

    private static boolean isWhole(Cell cell) {
        return cell.number().stripTrailingZeros().scale() <= 0;
    }

    /** What a column of {@link #columns} is called. */
    public static String title(Column column) {
        return column.equals(ROWS) ? "number of rows" : column.title();
    }

    static Mapped of(Grid grid, Column column, Directory directory) {
        Column place = directory.places(grid).getFirst();
        Map<State, List<Cell>> found = new LinkedHashMap<>();
        for (List<Cell> row : grid.rows()) {
            directory
                    .state(grid.at(row, place))
                    .ifPresent(state -> found.computeIfAbsent(state, first -> new ArrayList<>())
                            .add(column.equals(ROWS) ? Cell.NOTHING : grid.at(row, column)));
        }
        boolean isStatus = column.kind() == Column.Kind.STATUS;
        Map<String, Look> looks = isStatus ? statuses(found) : sums(found, column);
        return new Mapped(title(column), isStatus, StateMap.drawn(directory.states(), looks, NOTHING));
    }

    private static Map<String, Look> sums(Map<State, List<Cell>> found, Column column) {
        Map<State, Long> sums = new HashMap<>();
        found.forEach((state, cells) -> sums.put(state, column.equals(ROWS) ? cells.size() : sum(cells)));
        long most = sums.values().stream().mapToLong(Long::longValue).max().orElse(0);
        Map<String, Look> looks = new HashMap<>();
        sums.forEach((state, sum) ->
                looks.put(state.iri(), StateMap.count(sum, most, column.equals(ROWS) ? "rows" : column.title())));
        return looks;
    }

    private static long sum(List<Cell> cells) {
        return cells.stream()
                .map(Cell::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .longValue();
    }

    private static Map<String, Look> statuses(Map<State, List<Cell>> found) {
        Map<String, Look> looks = new HashMap<>();
        found.forEach((state, cells) -> {
            Map<Status, Integer> counts = new TreeMap<>();
            for (Cell cell : cells) {
                Arrays.stream(Status.values())
                        .filter(status -> status.word().equals(cell.text()))
                        .forEach(status -> counts.merge(status, 1, Integer::sum));
            }
            io.answergraph.compare.Cell.chosen(counts.keySet())
                    .ifPresent(status ->
                            looks.put(state.iri(), new Look(status.word(), StateMap.sign(status), words(counts))));
        });
        return looks;
    }

    private static String words(Map<Status, Integer> counts) {
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .map(found -> found.getKey().word() + " " + found.getValue())
                        .toList());
    }
}
