package io.answergraph.store;

/**
 * A user's query cannot be run as asked: a slip in its text, an unknown parameter, a value of the wrong type, or more time
 * than it was given. The message says which and is all that the user sees.
 */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public QueryException(String message) {
        super(message);
    }

    QueryException(String message, Throwable cause) {
        super(message, cause);
    }
}
