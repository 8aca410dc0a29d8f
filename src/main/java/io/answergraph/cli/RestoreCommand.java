package io.answergraph.cli;

import io.answergraph.backup.BackupFolder;
import io.answergraph.model.EnvironmentException;
import io.answergraph.store.GraphStore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gets a store back from a backup. */
@Command(
        name = "restore",
        description = {
            "Make a store of a backup. It happens whole or not at all: the backup is checked first, each file by its checksum and"
                    + " each graph by its own."
        },
        footer = {
            "  answergraph restore backups/monday                      Into the folder graph/, which is not there yet",
            "  answergraph restore backups/monday --replace            In place of the graph that is there"
        })
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private final LongOutput output;

    @Mixin
    private final StoreOption store;

    @Parameters(paramLabel = "DIR", description = "The folder that 'backup' wrote.")
    private Path folder = Path.of("");

    @Option(names = "--replace", description = "Give up the graph that the store holds now.")
    private boolean replace;

    RestoreCommand(LongOutput output, StoreOption store) {
        this.output = output;
        this.store = store;
    }

    @Override
    public Integer call() {
        return StopNotice.during(output, "The store is as it was.", this::restore);
    }

    private int restore() {
        try (NewStore kept = NewStore.at(store.folder());
                GraphStore graph = GraphStore.openForWriting(store.folder())) {
            if (!replace && !graph.documents().isEmpty()) {
                throw new EnvironmentException("The store " + store.folder()
                        + " holds a graph already. Say --replace to give it up, or name another folder with --store.");
            }
            long statements = restore(graph);
            kept.keep();
            output.note("Restored " + Amount.of(statements, "statement") + " with "
                    + Amount.of(graph.documents().size(), "document") + " to " + store.folder() + ".");
        }
        return ExitCode.OK;
    }

    private long restore(GraphStore graph) {
        try (Progress progress = Progress.of(output, "Checking the backup", "", Pace.UNKNOWN)) {
            return new BackupFolder(folder).restoreTo(graph, statements -> {
                progress.turnTo("Restoring", "statements", statements);
                return progress::step;
            });
        }
    }
}
