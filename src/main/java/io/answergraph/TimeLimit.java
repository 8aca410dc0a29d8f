package io.answergraph;

import io.answergraph.model.Checkpoint;
import io.answergraph.model.Document;
import io.answergraph.model.Problem;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * How long the extraction of a document may take. What counts is the time that its thread has had of a processor, so that a
 * busy machine makes no difference; and the limit grows with the document, so that only what is not in proportion to its length
 * can reach it. Who asks a {@link Pipeline} starts it; the pipeline itself knows of a checkpoint only.
 *
 * @param each for every million characters of a text, begun ones counted whole; positive
 */
public record TimeLimit(Duration each) {
    /** A minute, which is forty times what a processor of this decade needs for a million characters. */
    public static final TimeLimit USUAL = new TimeLimit(Duration.ofMinutes(1));

    private static final int MILLION = 1_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** What the extraction of {@code document} is to pass, by the thread that calls this, from now on; else it ends by {@link Exceeded}. */
    public Checkpoint start(Document document) {
        long end = now() + allowed(document).toNanos();
        return () -> {
            if (now() - end > 0) {
                throw new Exceeded(document, allowed(document));
            }
        };
    }

    private Duration allowed(Document document) {
        return each.multipliedBy(document.text().length() / MILLION + 1L);
    }

    /** Nanoseconds from an origin of the thread's own. */
    private static long now() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    /** Ends an extraction. To be caught where the extraction was asked for: what it tells is a problem of that document. */
    public static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Exceeded(Document document, Duration allowed) {
            super(null, null, false, false);
            this.problem = new Problem(
                    Problem.Code.OUT_OF_TIME,
                    document.origin().path(),
                    "The document '" + document.id() + "' was not done after the " + allowed.toSeconds()
                            + " seconds of a processor that it may take, so it is left out."
                            + " Split it, or allow more with --time-limit.");
        }

        /** What to tell the user; the document is to be left out whole. */
        public Problem problem() {
            return problem;
        }
    }
}
