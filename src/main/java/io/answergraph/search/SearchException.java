package io.answergraph.search;

/** A search that cannot be read; the message says why and what to do. */
public final class SearchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SearchException(String message) {
        super(message, null, false, false);
    }
}
