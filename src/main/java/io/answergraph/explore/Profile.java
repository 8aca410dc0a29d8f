package io.answergraph.explore;

import io.answergraph.compare.Cell;
import io.answergraph.compare.Comparison;
import io.answergraph.compare.Kind;
import io.answergraph.compare.Row;
import io.answergraph.compare.State;
import java.util.List;
import java.util.SortedSet;

/**
 * What is said of one state.
 *
 * @param data where it answers for programs; empty for nowhere on this server
 * @param comparison of this state alone
 * @param kinds all kinds of thing
 * @param asked those that a question of its documents asks for
 * @param documents about it, by IRI
 */
public record Profile(
        State state,
        String data,
        Comparison comparison,
        List<Kind> kinds,
        SortedSet<Kind> asked,
        List<Overview.Paper> documents) {
    /** What is said of the row's thing. */
    public Cell cell(Row row) {
        return row.cells().getFirst();
    }

    /** Why nothing of a kind is named. */
    public String silence(Kind kind) {
        return asked.contains(kind)
                ? "not named: a question asks for such things, and no answer names one."
                : "not asked: no question asks for such things, so nothing follows from the silence.";
    }
}
