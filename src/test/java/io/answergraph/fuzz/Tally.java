package io.answergraph.fuzz;

import java.util.Locale;

/** What came of the inputs of one recipe. Used by one thread. */
final class Tally {
    private long inputs;
    private long documents;
    private long problems;
    private long bytes;
    private long nanos;
    private long slowest;
    private String slowestCase = "";

    /** @param time of the processor, in nanoseconds */
    void add(Case made, Target.Outcome outcome, long time) {
        inputs++;
        documents += outcome.documents();
        problems += outcome.problems();
        bytes += made.input().bytes().length;
        nanos += time;
        if (time > slowest) {
            slowest = time;
            slowestCase = made.id();
        }
    }

    static String head() {
        return "%-14s %9s %9s %9s %9s %9s %9s  %s"
                .formatted("recipe", "inputs", "documents", "problems", "MB", "CPU s", "most ms", "slowest input");
    }

    /** A row below {@link #head}. */
    String row(String recipe) {
        return String.format(
                Locale.ROOT,
                "%-14s %9d %9d %9d %9.1f %9.1f %9.1f  %s",
                recipe,
                inputs,
                documents,
                problems,
                bytes / 1e6,
                nanos / 1e9,
                slowest / 1e6,
                slowestCase);
    }

    long inputs() {
        return inputs;
    }

    long documents() {
        return documents;
    }
}
