package io.answergraph.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands for the files of a graph, put together. */
@Command(
        name = "store",
        description = "Look after the files of a graph. See also: backup, restore, compact.",
        footer = {"  answergraph store check    Whether all of it is as it was written"})
final class StoreCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        throw new ParameterException(
                line,
                "Name a command: " + String.join(", ", line.getSubcommands().keySet()) + ".");
    }
}
