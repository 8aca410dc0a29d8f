package io.answergraph.server;

import io.answergraph.ask.Directory;
import io.answergraph.store.Snapshot;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What of a graph has a page, read once for each version of it. Safe for use by any thread. */
final class Directories {
    private final Limits limits;
    private final AtomicReference<@Nullable Known> latest = new AtomicReference<>();

    Directories(Limits limits) {
        this.limits = limits;
    }

    private record Known(String version, Directory directory) {}

    Directory of(Snapshot graph) {
        Known known = latest.get();
        if (known == null || !known.version().equals(graph.version())) {
            known = new Known(
                    graph.version(), Directory.read(graph.dataset(limits.queryTime()), graph.iris(), graph.prefixes()));
            latest.set(known);
        }
        return known.directory();
    }
}
