package io.answergraph.cli;

import io.answergraph.store.GraphStore;

/** Takes the garbage out of a store, and tells how far that is. */
final class Compacting {
    private Compacting() {}

    static GraphStore.Compaction compact(GraphStore graph, Output output) {
        try (Progress progress = Progress.of(
                output, "Compacting", "statements", graph.statistics().statements())) {
            return graph.compact(progress::step);
        }
    }
}
