package io.answergraph.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets a user stop long work (Ctrl-C) and tells what is kept. The work is asked to end at its next step, and waited for, so that
 * it leaves nothing behind; if that takes too long, the process ends all the same, as if it were killed, which harms nothing
 * either.
 */
final class StopNotice {
    private static final long PATIENCE_SECONDS = 10;

    private StopNotice() {}

    /**
     * Does {@code work}.
     *
     * @param kept a sentence for a user who stopped it, on what there is now
     */
    static <T> T during(Output output, String kept, Supplier<T> work) {
        return during(output, () -> kept, work);
    }

    /**
     * The same where what there is depends on how far the work came.
     *
     * @param kept asked for on another thread, when the work has ended or is no longer waited for
     */
    static <T> T during(Output output, Supplier<String> kept, Supplier<T> work) {
        CountDownLatch over = new CountDownLatch(1);
        boolean[] isDone = new boolean[1];
        Thread hook = new Thread(() -> stop(output, kept, over, isDone), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            T result = work.get();
            isDone[0] = true;
            return result;
        } finally {
            over.countDown();
            remove(hook);
        }
    }

    private static void stop(Output output, Supplier<String> kept, CountDownLatch over, boolean[] isDone) {
        output.stop();
        try {
            boolean isOver = over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            output.warn(
                    isOver && isDone[0] ? "Done before it could be stopped." : "Stopped before the end. " + kept.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending, and the notice is on its way.
        }
    }
}
