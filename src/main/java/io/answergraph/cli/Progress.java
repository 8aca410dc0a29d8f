package io.answergraph.cli;

import java.time.Duration;

/**
 * Tells how far a long command is, in the form that the user chose, and ends it at the next step where the user wants it to stop.
 * Used by one thread.
 */
final class Progress implements AutoCloseable {
    private final Output output;
    private String work = "";
    private String unit = "";
    private long total;
    private long done;
    private long started;
    private ProgressDisplay display = new ProgressDisplay.Nothing();

    private Progress(Output output) {
        this.output = output;
    }

    /**
     * Begins.
     *
     * @param work what is done, as {@code Reading}
     * @param unit of what is counted, in the plural
     * @param total how many there are; {@link Pace#UNKNOWN} for work that cannot be counted
     */
    static Progress of(Output output, String work, String unit, long total) {
        Progress progress = new Progress(output);
        progress.begin(work, unit, total);
        return progress;
    }

    private void begin(String next, String nextUnit, long nextTotal) {
        work = next;
        unit = nextUnit;
        total = nextTotal;
        done = 0;
        started = System.nanoTime();
        display = ProgressDisplay.of(output, pace());
    }

    /** That is done; now follows other work, as {@link #of} takes it. */
    void turnTo(String next, String nextUnit, long nextTotal) {
        display.end(pace());
        begin(next, nextUnit, nextTotal);
    }

    /**
     * One more is done.
     *
     * @throws Stopped if the user wants it to end
     */
    void step() {
        output.checkStop();
        done++;
        display.show(pace());
    }

    private Pace pace() {
        return new Pace(work, unit, done, total, Duration.ofNanos(System.nanoTime() - started));
    }

    @Override
    public void close() {
        display.end(pace());
        display = new ProgressDisplay.Nothing();
    }
}
