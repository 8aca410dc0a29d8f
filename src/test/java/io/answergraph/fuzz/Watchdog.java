package io.answergraph.fuzz;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Ends the process when an input does not come to its end: what hangs cannot be asked to stop. */
final class Watchdog implements Runnable {
    /** Processor's time that an input must have had to be given up, in nanoseconds; far more than the longest allowed. */
    private static final long PATIENCE = 30_000_000_000L;

    /**
     * Time by the clock on the wall after which an input is given up that the processor does little for, in nanoseconds: what waits
     * for ever, as for a lock, takes no processor. Long, since a busy machine may leave this process little.
     */
    private static final long LONG_PATIENCE = 1_200_000_000_000L;

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Fuzzer fuzzer;
    private final Thread worker;
    private final Tallies tallies;
    private final Failures failures;
    private @Nullable Case seen;
    private long since;
    private long wallSince;

    private Watchdog(Fuzzer fuzzer, Thread worker, Tallies tallies, Failures failures) {
        this.fuzzer = fuzzer;
        this.worker = worker;
        this.tallies = tallies;
        this.failures = failures;
    }

    /** Watches over what this thread does with the fuzzer, until it ends. */
    static void start(Fuzzer fuzzer, Tallies tallies, Failures failures) {
        Thread.ofPlatform()
                .daemon()
                .name("watchdog")
                .start(new Watchdog(fuzzer, Thread.currentThread(), tallies, failures));
    }

    @Override
    public void run() {
        try {
            while (worker.isAlive()) {
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
        long wall = System.nanoTime();
        if (now == null || !Objects.equals(now, seen)) {
            seen = now;
            since = time;
            wallSince = wall;
        } else if (time - since > PATIENCE || wall - wallSince > LONG_PATIENCE) {
            giveUp(now);
        }
    }

    private void giveUp(Case hanging) {
        BrokenLaw hangs = new BrokenLaw("no input hangs (" + hanging.recipe() + ")");
        hangs.setStackTrace(worker.getStackTrace());
        failures.add(hanging, hanging.input(), hangs);
        System.err.print(tallies.table());
        failures.lines().forEach(System.err::println);
        Runtime.getRuntime().halt(1);
    }
}
