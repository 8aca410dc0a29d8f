package io.answergraph.cli;

import io.answergraph.store.GraphStore;
import io.answergraph.store.Statistics;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts what the graph holds. */
@Command(
        name = "stats",
        description = "Count what the graph holds.",
        footer = {
            "  answergraph stats           Mentions and claims by type and status",
            "  answergraph stats --json    For programs"
        })
final class StatsCommand implements Callable<Integer> {
    @Mixin
    private final Output output;

    @Mixin
    private final StoreOption store;

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    StatsCommand(Output output, StoreOption store) {
        this.output = output;
        this.store = store;
    }

    @Override
    public Integer call() {
        try (GraphStore graph = GraphStore.openForReading(store.folder())) {
            Statistics statistics = graph.statistics();
            if (json) {
                Json.write(output, out -> {
                    out.writeStartObject();
                    Counts.write(statistics, out);
                    out.writeEndObject();
                });
            } else {
                output.out().println(Counts.text(statistics));
            }
        }
        return ExitCode.OK;
    }
}
