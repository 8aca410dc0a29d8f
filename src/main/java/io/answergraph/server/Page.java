package io.answergraph.server;

import io.answergraph.store.Snapshot;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The answer to one request. */
@FunctionalInterface
interface Page {
    /**
     * Writes the answer; called once. {@code ETag}, {@code Cache-Control} and {@code Vary} are set already.
     *
     * @throws Refused if the graph has no such answer; also halfway, which closes the connection
     */
    void write(Snapshot graph, HttpServletResponse response) throws IOException;
}
