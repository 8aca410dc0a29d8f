package io.answergraph.cli;

import java.util.function.Supplier;

/** Tells a user who stops a build (Ctrl-C) that nothing was lost. */
final class StopNotice {
    private StopNotice() {}

    /** Does {@code work}; if the process ends before it is done, says so. */
    static <T> T during(Output output, Supplier<T> work) {
        Thread hook = new Thread(
                () -> output.warn("Stopped before the end. The store holds what it held before."), "stop-notice");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.get();
        } finally {
            remove(hook);
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
