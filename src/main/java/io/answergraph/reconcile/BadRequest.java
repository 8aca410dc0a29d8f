package io.answergraph.reconcile;

/** A question that cannot be read or is too large; the message says why and what to do. */
public final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean isTooLarge;

    private BadRequest(String message, boolean isTooLarge) {
        super(message, null, false, false);
        this.isTooLarge = isTooLarge;
    }

    static BadRequest wrong(String message) {
        return new BadRequest(message, false);
    }

    static BadRequest tooLarge(String message) {
        return new BadRequest(message, true);
    }

    /** Whether the same question in smaller parts would be answered. */
    public boolean isTooLarge() {
        return isTooLarge;
    }
}
