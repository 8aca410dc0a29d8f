package io.answergraph.fuzz;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Ends the process when an input does not come to its end: what hangs cannot be asked to stop. */
final class Watchdog implements Runnable {
    /** Processor's time that an input must have had to be given up, in nanoseconds; far more than the longest allowed. */
    private static final long PATIENCE = 30_000_000_000L;

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Fuzzer fuzzer;
    private final Thread worker;
    private final Failures failures;
    private @Nullable Case seen;
    private long since;

    private Watchdog(Fuzzer fuzzer, Thread worker, Failures failures) {
        this.fuzzer = fuzzer;
        this.worker = worker;
        this.failures = failures;
    }

    /** Watches over what this thread does with the fuzzer. */
    static void start(Fuzzer fuzzer, Failures failures) {
        Thread.ofPlatform().daemon().name("watchdog").start(new Watchdog(fuzzer, Thread.currentThread(), failures));
    }

    @Override
    public void run() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                look();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        Case now = fuzzer.underway();
        long time = Clock.of(worker);
        if (now == null || !Objects.equals(now, seen)) {
            seen = now;
            since = time;
        } else if (time - since > PATIENCE) {
            BrokenLaw hangs = new BrokenLaw("no input hangs (" + now.recipe() + ")");
            hangs.setStackTrace(worker.getStackTrace());
            failures.add(now, now.input(), hangs);
            System.err.println(fuzzer.report());
            Runtime.getRuntime().halt(1);
        }
    }
}
