package io.answergraph.cli;

import io.answergraph.compare.Cell;
import io.answergraph.compare.Empty;
import io.answergraph.model.Status;
import java.util.stream.Collectors;

/** A cell of a comparison in one line of text. */
final class CellWords {
    private CellWords() {}

    /** {@code asserted 3, lacking 1 (conflict)}, or which kind of empty it is. */
    static String words(Cell cell) {
        if (cell.evidence().isEmpty()) {
            return cell.empty().map(Empty::words).orElse("");
        }
        return cell.counts().entrySet().stream()
                        .map(found -> found.getKey().word() + " " + found.getValue())
                        .collect(Collectors.joining(", "))
                + (cell.isConflict() ? " (conflict)" : "");
    }

    /** {@code +3-}: a sign for each status with its count if above one, {@code .} for not named, nothing for not asked. */
    static String signs(Cell cell) {
        if (cell.evidence().isEmpty()) {
            return cell.empty()
                    .filter(Empty.NOT_NAMED::equals)
                    .map(empty -> ".")
                    .orElse("");
        }
        return cell.counts().entrySet().stream()
                .map(found -> sign(found.getKey())
                        + (found.getValue() == 1 ? "" : found.getValue().toString()))
                .collect(Collectors.joining());
    }

    private static String sign(Status status) {
        return switch (status) {
            case ASSERTED -> "+";
            case HEDGED -> "?";
            case RECOMMENDED -> "!";
            case LACKING -> "-";
            case DENIED -> "x";
        };
    }
}
