package io.answergraph.ask;

import java.util.List;
import java.util.Optional;

/**
 * An answer as it is shown.
 *
 * @param page its rows that stand on this page
 * @param total how many rows there are, as far as they were read
 * @param views that fit the answer
 * @param choices of the chart or the map: its columns
 * @param by the one that is shown
 */
public record Shown(
        Grid page,
        int total,
        int pages,
        List<Asked.View> views,
        List<Column> choices,
        Optional<Column> by,
        Optional<Bars> bars,
        Optional<Mapped> map) {
    /** Rows of one page. */
    static final int ROWS = 200;

    /** @param grid as the query gave it */
    static Shown of(Grid grid, Asked asked, Directory directory) {
        Grid sorted = asked.order().sorted(grid);
        List<Column> charted = Bars.columns(grid, directory);
        List<Column> mapped = Mapped.columns(grid, directory);
        List<Column> choices = switch (asked.view()) {
            case TABLE -> List.of();
            case CHART -> charted;
            case MAP -> mapped;
        };
        Optional<Column> by = choices.stream()
                .filter(column -> column.name().equals(asked.by()))
                .findFirst()
                .or(() -> choices.stream().findFirst());
        int pages = Math.max(1, (grid.rows().size() + ROWS - 1) / ROWS);
        int page = Math.min(asked.page(), pages);
        return new Shown(
                sorted.withRows(sorted.rows().stream()
                        .skip((page - 1L) * ROWS)
                        .limit(ROWS)
                        .toList()),
                grid.rows().size(),
                pages,
                views(charted, mapped),
                choices,
                by,
                by.filter(column -> asked.view() == Asked.View.CHART)
                        .map(column -> Bars.of(sorted, column, asked.order(), directory)),
                by.filter(column -> asked.view() == Asked.View.MAP).map(column -> Mapped.of(grid, column, directory)));
    }

    private static List<Asked.View> views(List<Column> charted, List<Column> mapped) {
        return List.of(Asked.View.values()).stream()
                .filter(view -> view != Asked.View.CHART || !charted.isEmpty())
                .filter(view -> view != Asked.View.MAP || !mapped.isEmpty())
                .toList();
    }
}
