package io.answergraph.model;

/**
 * The surroundings do not let the program work: a locked store, a port in use, a missing file. Ends a command with exit
 * code 3; the message says what is wrong and what to do, and is all that the user sees.
 */
public final class EnvironmentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EnvironmentException(String message) {
        super(message);
    }

    public EnvironmentException(String message, Throwable cause) {
        super(message, cause);
    }
}
