package io.answergraph.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands for the vocabulary's editor, put together. */
@Command(
        name = "vocabulary",
        description = "Check the vocabulary, and find and add what it does not have.",
        footer = {
            "  answergraph vocabulary check                               Doubts about the labels and trees",
            "  answergraph vocabulary suggest pages/                      What pages name and the vocabulary does not link",
            "  answergraph vocabulary accept 1f2e3d4c --as new pages/     Add one of these"
        })
final class VocabularyCommand implements Runnable {
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
