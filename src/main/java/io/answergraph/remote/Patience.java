package io.answergraph.remote;

import java.time.Duration;

/**
 * How long a store that is busy, or out of reach, is asked again.
 *
 * @param first wait; each is twice the one before, a little more or less, so that many clients do not come at once
 * @param longest wait between two attempts, whatever the store asks for
 * @param attempts in all
 */
public record Patience(Duration first, Duration longest, int attempts) {
    /** Ten attempts within about eight minutes. */
    public static Patience usual() {
        return new Patience(Duration.ofSeconds(1), Duration.ofMinutes(2), 10);
    }
}
