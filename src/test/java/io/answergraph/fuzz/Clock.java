package io.answergraph.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The processor's time that threads have had: what others do on the machine does not count. */
final class Clock {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Clock() {}

    /** Of this thread, in nanoseconds. */
    static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** Of that thread, in nanoseconds; -1 if it has ended. */
    static long of(Thread thread) {
        return THREADS.getThreadCpuTime(thread.threadId());
    }
}
