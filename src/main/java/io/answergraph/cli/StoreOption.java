package io.answergraph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option on where the graph is kept. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The folder of the graph (default: ${DEFAULT-VALUE}).",
            defaultValue = "graph")
    private Path folder = Path.of("graph");

    Path folder() {
        return folder;
    }
}
