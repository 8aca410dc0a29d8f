package io.answergraph.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that lets bash and zsh complete commands and options. */
@Command(
        name = "completion",
        description = "Print a completion script for bash and zsh.",
        footer = {
            "  answergraph completion > answergraph.bash    Keep it, to be sourced by your shell's profile",
            "  source <(answergraph completion)    Complete in this shell"
        })
final class CompletionCommand implements Callable<Integer> {
    @Mixin
    private final Output output;

    @Spec
    private @Nullable CommandSpec spec;

    CompletionCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        CommandSpec root = Objects.requireNonNull(spec).root();
        output.out().print(AutoComplete.bash(root.name(), root.commandLine()));
        return ExitCode.OK;
    }
}
