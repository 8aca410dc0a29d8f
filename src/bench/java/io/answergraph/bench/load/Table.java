package io.answergraph.bench.load;

import java.util.List;

/** What was measured, as lines on standard output. */
final class Table {
    private static final String LINE = "%-24s %-16s %8s %7s %7s %7s %7s %6s%n";

    private Table() {}

    static void head() {
        System.out.printf(LINE, "phase", "kind", "answers", "p50 ms", "p95 ms", "p99 ms", "max ms", "429s");
    }

    /** A line for all usual requests, and one for each kind. */
    static void rows(Phase phase, Tally tally) {
        row(phase.name(), "all usual", tally.of(phase.usualKinds()), Integer.toString(tally.timesBusy()));
        for (String kind : tally.kinds()) {
            row("", kind, tally.of(List.of(kind)), "");
        }
    }

    private static void row(String phase, String kind, Tally.Times times, String busy) {
        System.out.printf(
                LINE,
                phase,
                kind,
                times.count(),
                times.within(.5),
                times.within(.95),
                times.within(.99),
                times.within(1),
                busy);
    }
}
