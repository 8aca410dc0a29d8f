package io.answergraph.store;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Several runs of sorted rows as one, in which a row stands once though several runs have it. Used by one thread. */
final class MergedRows implements SortedRows {
    private final PriorityQueue<SortedRows> others;
    private final long[] row = new long[RowBlock.COLUMNS];
    private @Nullable SortedRows first;
    private boolean isBegun;

    MergedRows(List<SortedRows> runs) {
        others = new PriorityQueue<>(Math.max(runs.size(), 1), (a, b) -> Arrays.compare(a.row(), b.row()));
        runs.stream().filter(SortedRows::next).forEach(others::add);
        first = others.poll();
    }

    @Override
    public boolean next() {
        SortedRows run = first;
        while (run != null && isBegun && Arrays.equals(run.row(), row)) {
            run = advanced(run);
        }
        first = run;
        if (run == null) {
            return false;
        }
        System.arraycopy(run.row(), 0, row, 0, row.length);
        isBegun = true;
        return true;
    }

    /** The run whose next row comes first: for long the same one, since what was written together stands together. */
    private @Nullable SortedRows advanced(SortedRows run) {
        boolean goesOn = run.next();
        SortedRows rival = others.peek();
        if (goesOn && (rival == null || Arrays.compare(run.row(), rival.row()) <= 0)) {
            return run;
        }
        others.poll();
        if (goesOn) {
            others.add(run);
        }
        return rival;
    }

    @Override
    public long[] row() {
        return row;
    }
}
