package io.answergraph.store;

/** A build that was made elsewhere cannot be put into this store; the message says why. */
public final class DeliveryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean isOutdated;

    DeliveryException(String message, boolean isOutdated) {
        super(message);
        this.isOutdated = isOutdated;
    }

    /** Whether it was good for an earlier state of the store, so that another build may do. */
    public boolean isOutdated() {
        return isOutdated;
    }
}
