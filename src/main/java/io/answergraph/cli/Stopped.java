package io.answergraph.cli;

/** Unwinds what is under way since the user wants it to end; the process ends by then. */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
        super("stopped by the user", null, false, false);
    }
}
