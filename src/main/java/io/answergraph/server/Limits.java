package io.answergraph.server;

import java.time.Duration;

/**
 * What one client can take from the server, so that some is left for the others.
 *
 * @param queryTime how long a query or an update may run
 * @param rows rows of a table, or statements of a graph, in one answer
 * @param requestBytes of a request's body
 * @param headerBytes of a request's line and headers together; the address of a query by GET is in them
 * @param concurrent requests that read the graph at one time
 * @param waiting requests that wait for a place among these; more are told at once to come back
 * @param patience how long one waits before it is told so
 */
public record Limits(
        Duration queryTime,
        long rows,
        int requestBytes,
        int headerBytes,
        int concurrent,
        int waiting,
        Duration patience) {
    public Limits {
        if (queryTime.isNegative() || queryTime.isZero() || rows < 1 || concurrent < 1) {
            throw new IllegalArgumentException("limits must be 1 or more");
        }
    }

    public static Limits defaults() {
        return new Limits(Duration.ofSeconds(30), 1_000_000, 1 << 20, 16 << 10, 8, 64, Duration.ofSeconds(2));
    }

    public Limits withQueryTime(Duration time) {
        return new Limits(time, rows, requestBytes, headerBytes, concurrent, waiting, patience);
    }

    public Limits withRows(long most) {
        return new Limits(queryTime, most, requestBytes, headerBytes, concurrent, waiting, patience);
    }

    /** Lets so many read at one time, and none wait longer than {@code wait}. */
    public Limits withConcurrent(int most, Duration wait) {
        return new Limits(queryTime, rows, requestBytes, headerBytes, most, waiting, wait);
    }
}
