package io.answergraph.cli;

/** What a process says by its end. A contract with scripts. */
final class ExitCode {
    /** Done, perhaps with problems in the data that were reported. */
    static final int OK = 0;
    /** {@code --fail-on} was reached, no document loaded, or validation failed. */
    static final int FAILED = 1;
    /** A bad command line. */
    static final int USAGE = 2;
    /** The surroundings do not let the program work. */
    static final int ENVIRONMENT = 3;
    /** Ctrl-C; the virtual machine says the same by itself. */
    static final int STOPPED = 130;
    /** A bug in the program. */
    static final int BUG = 70;

    private ExitCode() {}
}
