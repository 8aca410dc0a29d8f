package io.answergraph.cli;

import io.answergraph.store.GraphStore;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks for damage in a store. */
@Command(
        name = "check",
        description = {
            "Read all of the store and hold it against what was noted when it was written: the statements of each graph by number"
                    + " and checksum, the documents, and every index of the files. Exit code 1 if something is wrong."
        },
        footer = {"  answergraph store check"})
final class StoreCheckCommand implements Callable<Integer> {
    @Mixin
    private final Output output;

    @Mixin
    private final StoreOption store;

    StoreCheckCommand(Output output, StoreOption store) {
        this.output = output;
        this.store = store;
    }

    @Override
    public Integer call() {
        try (GraphStore graph = GraphStore.openForReading(store.folder())) {
            List<String> faults = graph.faults();
            if (faults.isEmpty()) {
                output.out()
                        .println("The store is whole: "
                                + Amount.of(graph.documents().size(), "document") + " and "
                                + Amount.of(graph.statistics().statements(), "statement")
                                + ", each graph and each index as it was written.");
                return ExitCode.OK;
            }
            faults.forEach(output.out()::println);
            output.warn("The store is damaged. Restore a backup with 'answergraph restore DIR --replace', or remove "
                    + store.folder() + " and build anew.");
            return ExitCode.FAILED;
        }
    }
}
