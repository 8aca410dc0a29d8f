package io.answergraph.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A comparison as a table of comma-separated values (RFC 4180) that a spreadsheet opens without running anything.
 *
 * <p>A row is one thing: {@code type,notation,name,iri}, then two columns for each state. The first, under the state's code,
 * has the one status that stands for the cell, with {@code (conflict)} behind it where places contradict each other, or
 * {@code not named} or {@code not asked}. The second, under the code and {@code found}, has every status with its number of
 * places: {@code asserted 3; lacking 1}.
 */
public final class ComparisonCsv {
    private ComparisonCsv() {}

    /** The whole table, its header first; lines end as the standard has it, in CR LF. */
    public static String of(Comparison comparison) {
        return SpreadsheetCsv.of(header(comparison), rows(comparison));
    }

    /** The names of the columns. */
    public static List<String> header(Comparison comparison) {
        List<String> header = new ArrayList<>(List.of("type", "notation", "name", "iri"));
        comparison.states().forEach(state -> {
            header.add(state.shortName());
            header.add(state.shortName() + " found");
        });
        return header;
    }

    /** The rows in the comparison's order, each as long as the header; formulas are not defused yet. */
    public static List<List<String>> rows(Comparison comparison) {
        return comparison.rows().stream().map(ComparisonCsv::line).toList();
    }

    private static List<String> line(Row row) {
        Thing thing = row.thing();
        List<String> line = new ArrayList<>(List.of(thing.kind().name(), thing.notation(), thing.name(), thing.iri()));
        row.cells().forEach(cell -> {
            line.add(chosen(cell));
            line.add(found(cell));
        });
        return line;
    }

    private static String chosen(Cell cell) {
        return cell.chosen()
                .map(status -> status.word() + (cell.isConflict() ? " (conflict)" : ""))
                .orElseGet(() -> cell.empty().map(Empty::words).orElse(""));
    }

    private static String found(Cell cell) {
        return cell.counts().entrySet().stream()
                .map(found -> found.getKey().word() + " " + found.getValue())
                .collect(Collectors.joining("; "));
    }
}
