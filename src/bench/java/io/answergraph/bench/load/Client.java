package io.answergraph.bench.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends one wish at a time and does as it is told: who is told to come back later (429) waits so long and comes back. */
final class Client {
    /** How much longer than promised an endless query may take to be cut off, on a machine that has much to do. */
    static final Duration GRACE = Duration.ofSeconds(2);

    private static final int BUSY = 429;
    private static final int STOPPED = 503;

    private final HttpClient http;
    private final Duration queryTime;
    private final Tally tally;

    /**
     * Takes whom to ask and where to count.
     *
     * @param queryTime after which the server promises to cut off a query
     */
    Client(HttpClient http, Duration queryTime, Tally tally) {
        this.http = http;
        this.queryTime = queryTime;
        this.tally = tally;
    }

    /** Sends until there is an answer other than "later", and counts it. Times are of the last try. */
    void fulfil(Wish wish) throws InterruptedException {
        while (true) {
            long start = System.nanoTime();
            try {
                HttpResponse<InputStream> response = http.send(wish.request(), BodyHandlers.ofInputStream());
                long bytes;
                try (InputStream body = response.body()) {
                    bytes = body.transferTo(OutputStream.nullOutputStream());
                }
                if (response.statusCode() == BUSY) {
                    tally.busy();
                    Thread.sleep(Duration.ofSeconds(response.headers()
                            .firstValueAsLong("Retry-After")
                            .orElseThrow(() -> new IOException("429 without Retry-After"))));
                    continue;
                }
                count(wish, start, fault(wish, response.statusCode(), bytes));
            } catch (IOException cutOff) {
                count(wish, start, wish.isEndless() ? "" : String.valueOf(cutOff));
            }
            return;
        }
    }

    private void count(Wish wish, long start, String fault) {
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        boolean isLate = wish.isEndless() && time.compareTo(queryTime.plus(GRACE)) > 0;
        tally.count(wish, time, isLate ? "cut off only after " + time.toMillis() + " ms" : fault);
    }

    /** What is wrong with an answer that came whole; empty for nothing. */
    private static String fault(Wish wish, int status, long bytes) {
        if (wish.isEndless()) {
            return status == STOPPED ? "" : "status " + status + " for a query without end";
        }
        return status == 200 && bytes > 0 ? "" : "status " + status + " with " + bytes + " bytes";
    }
}
