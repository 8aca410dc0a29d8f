package io.answergraph.server;

import io.answergraph.explore.Explorer;
import io.answergraph.store.Snapshot;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of the explorer.
 *
 * @param type its media type with character set
 * @param limit of each query that it asks of the graph
 * @param text writes it; empty if the graph has nothing that it could be about
 */
record ExplorePage(String type, Duration limit, Function<Explorer, Optional<String>> text) implements Page {
    static final String HTML = "text/html;charset=utf-8";
    static final String CSV = "text/csv;charset=utf-8";

    @Override
    public void write(Snapshot graph, HttpServletResponse response) throws IOException {
        String written = text.apply(new Explorer(graph.dataset(limit), graph.iris(), graph.memory()))
                .orElseThrow(
                        () -> new Refused(404, "The graph has nothing of that name. The overview is at /explore/."));
        response.setContentType(type);
        response.getOutputStream().write(written.getBytes(StandardCharsets.UTF_8));
    }
}
