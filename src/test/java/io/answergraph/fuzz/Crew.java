package io.answergraph.fuzz;

import java.util.Collections;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * Threads that take the inputs of a run between them, each to a target of its own. Which thread gets which input is chance; what
 * the inputs are, is not.
 *
 * @param threads how many, at least one
 * @param targets makes one for each thread
 */
record Crew(int threads, Supplier<Target> targets, Cases cases, Tallies tallies, Failures failures) {
    /**
     * Takes the inputs of the numbers from {@code first} to less than {@code end}. Ends the process if one of them hangs.
     *
     * @param done told each number behind its input, by the thread that took it
     */
    void take(long first, long end, LongConsumer done) {
        AtomicLong next = new AtomicLong(first);
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (Future<?> worker :
                    workers.invokeAll(Collections.nCopies(threads, Executors.callable(() -> work(next, end, done))))) {
                worker.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The run ended before its time.", e);
        }
    }

    private void work(AtomicLong next, long end, LongConsumer done) {
        try (Target target = targets.get()) {
            Fuzzer fuzzer = new Fuzzer(cases, target, tallies, failures);
            Watchdog.start(fuzzer, tallies, failures);
            for (long number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
                fuzzer.take(number);
                done.accept(number);
            }
        }
    }
}
