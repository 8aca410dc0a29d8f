package io.answergraph.server;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets some requests in at one time, makes some wait, and sends the rest away (429, RFC 6585). */
final class Turnstile {
    private final Semaphore places;
    private final int all;
    private final int waiting;
    private final Duration patience;

    Turnstile(int places, int waiting, Duration patience) {
        this.places = new Semaphore(places, true);
        this.all = places;
        this.waiting = waiting;
        this.patience = patience;
    }

    /** What is done inside. */
    @FunctionalInterface
    interface Visit {
        void run() throws IOException;
    }

    /** Does the work when there is a place for it. */
    void pass(Visit visit) throws IOException {
        if (!enters()) {
            throw new Refused(
                    429,
                    "The server is busy with other requests. Try again in a moment.",
                    Map.of("Retry-After", Long.toString(Math.max(1, patience.toSeconds()))));
        }
        try {
            visit.run();
        } finally {
            places.release();
        }
    }

    private boolean enters() {
        if (places.getQueueLength() >= waiting) {
            return places.tryAcquire();
        }
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    int inside() {
        return all - places.availablePermits();
    }

    int waiting() {
        return places.getQueueLength();
    }
}
