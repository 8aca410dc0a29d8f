package io.answergraph.cli;

import io.answergraph.store.GraphStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes the garbage out of a store. */
@Command(
        name = "compact",
        description = {
            "Write the graph's files anew, without the garbage that changes leave behind. The graph stays the same. A build does"
                    + " so by itself when half of the files is garbage."
        },
        footer = {"  answergraph compact"})
final class CompactCommand implements Callable<Integer> {
    @Mixin
    private final LongOutput output;

    @Mixin
    private final StoreOption store;

    CompactCommand(LongOutput output, StoreOption store) {
        this.output = output;
        this.store = store;
    }

    @Override
    public Integer call() {
        try (GraphStore graph = GraphStore.openForWriting(store.folder())) {
            GraphStore.Compaction compaction =
                    StopNotice.during(output, "The store is as it was.", () -> Compacting.compact(graph, output));
            output.note("Compacted the graph in the folder " + store.folder() + ": "
                    + Amount.ofBytes(compaction.before()) + " before, " + Amount.ofBytes(compaction.after()) + " now.");
        }
        return ExitCode.OK;
    }
}
