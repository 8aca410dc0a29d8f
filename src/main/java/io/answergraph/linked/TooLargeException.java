package io.answergraph.linked;

/** More is said of a thing than a page can show. */
public final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLargeException(int most) {
        super("There are more than " + most + " statements, too many for a page.");
    }
}
