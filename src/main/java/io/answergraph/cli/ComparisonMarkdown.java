package io.answergraph.cli;

import io.answergraph.compare.Comparison;
import io.answergraph.compare.Kind;
import io.answergraph.compare.State;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison as tables in Markdown, one for each kind of thing. */
final class ComparisonMarkdown {
    private ComparisonMarkdown() {}

    static String of(Comparison comparison) {
        return comparison.kinds().stream()
                .map(kind -> Table.markdown(header(comparison, kind), rows(comparison, kind)) + "\n")
                .collect(Collectors.joining("\n"));
    }

    private static List<String> header(Comparison comparison, Kind kind) {
        return Stream.concat(
                        Stream.of(kind.name()), comparison.states().stream().map(State::name))
                .toList();
    }

    private static List<List<String>> rows(Comparison comparison, Kind kind) {
        return comparison.rows(kind).stream()
                .map(row -> Stream.concat(
                                Stream.of(row.thing().name()),
                                row.cells().stream().map(CellWords::words))
                        .toList())
                .toList();
    }
}
