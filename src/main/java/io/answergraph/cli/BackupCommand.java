package io.answergraph.cli;

import io.answergraph.backup.BackupFolder;
import io.answergraph.store.GraphStore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies a store to a folder that outlives it. */
@Command(
        name = "backup",
        description = {
            "Write all that the store holds to a new folder: the graph as N-Quads, packed, with a manifest and checksums. Any"
                    + " later version of the program restores it; 'sha256sum -c SHA256SUMS' checks it without the program."
        },
        footer = {
            "  answergraph backup backups/monday                       As 'answergraph restore' takes it",
            "  answergraph backup backups/$(date +%%F) --store states    A new folder each day"
        })
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private final LongOutput output;

    @Mixin
    private final StoreOption store;

    @Parameters(paramLabel = "DIR", description = "A new or empty folder.")
    private Path folder = Path.of("");

    BackupCommand(LongOutput output, StoreOption store) {
        this.output = output;
        this.store = store;
    }

    @Override
    public Integer call() {
        try (GraphStore graph = GraphStore.openForReading(store.folder())) {
            String program = String.join(" ", new Answergraph.Version().getVersion());
            long statements = StopNotice.during(
                    output, "The backup is not whole: remove " + folder + ".", () -> write(graph, program));
            output.note("Wrote a backup of " + Amount.of(statements, "statement") + " to " + folder + ".");
        }
        return ExitCode.OK;
    }

    private long write(GraphStore graph, String program) {
        try (Progress progress = Progress.of(
                output, "Backing up", "statements", graph.statistics().statements())) {
            return new BackupFolder(folder).write(graph, program, progress::step);
        }
    }
}
