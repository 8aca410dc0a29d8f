package io.answergraph.server;

import io.answergraph.export.ExportFormat;
import io.answergraph.export.Exporter;
import io.answergraph.store.Snapshot;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes statements as an answer: sorted, so the same graph is the same bytes, and no more than the limits allow.
 *
 * @param limits the time counts until the last statement was read
 */
record Statements(Limits limits) {
    void write(Stream<Quad> quads, Offer<ExportFormat> offer, Snapshot graph, HttpServletResponse response)
            throws IOException {
        response.setContentType(offer.contentType());
        Bound bound = new Bound(limits.rows(), limits.queryTime());
        new Exporter(graph.iris(), graph.prefixes())
                .write(quads.peek(bound::count), offer.format(), response.getOutputStream());
    }

    private static final class Bound {
        private final long most;
        private final long end;
        private long seen;

        Bound(long most, Duration time) {
            this.most = most;
            this.end = System.nanoTime() + time.toNanos();
        }

        void count(Quad quad) {
            if (++seen > most) {
                throw tooMany("statements", most);
            }
            if (System.nanoTime() - end > 0) {
                throw new QueryCancelledException();
            }
        }
    }

    /** What is said where an answer would be longer than the limit. */
    static Refused tooMany(String what, long most) {
        return new Refused(
                403, "The answer has more than " + most + " " + what + ". Ask for parts of it, with LIMIT and OFFSET.");
    }
}
