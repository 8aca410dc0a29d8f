package io.answergraph.cli;

import io.answergraph.source.Limits;
import io.answergraph.source.Sources;
import io.answergraph.source.StandardInput;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The arguments on what is read, and by how many threads. */
final class SourceOptions {
    private final Streams streams;
    private final Installation installation;

    @Parameters(
            arity = "0..*",
            paramLabel = "SOURCE",
            description =
                    "Files, folders with all below them, globs, or - for standard input (default: the corpus of the program).")
    private List<String> sources = List.of();

    @Option(
            names = "--name",
            paramLabel = "FILE",
            description = "The name that standard input goes by (default: ${DEFAULT-VALUE}).",
            defaultValue = StandardInput.DEFAULT_NAME)
    private String name = StandardInput.DEFAULT_NAME;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    private int threads = Effort.usual().threads();

    @Mixin
    private final TimeLimitOption limit = new TimeLimitOption();

    SourceOptions(Streams streams, Installation installation) {
        this.streams = streams;
        this.installation = installation;
    }

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many documents are worked on at a time (default: one for each processor).")
    void setThreads(int threads) {
        if (threads < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(), "--threads must be 1 or more, not " + threads + ".");
        }
        this.threads = threads;
    }

    Sources open() {
        List<String> arguments =
                sources.isEmpty() ? List.of(installation.corpus().toString()) : sources;
        return Sources.of(arguments, new StandardInput(streams.in(), name), Limits.defaults());
    }

    /** The same with these sources, for a command that has other arguments before them. */
    SourceOptions of(List<String> named) {
        SourceOptions options = new SourceOptions(streams, installation);
        options.sources = List.copyOf(named);
        return options;
    }

    /** The sources as the user named them, each with a space before it. */
    String arguments() {
        return sources.stream().map(source -> " " + source).collect(Collectors.joining());
    }

    /** At least one. */
    int threads() {
        return threads;
    }

    /** With as many threads, and the limit for each document. */
    Effort effort() {
        return new Effort(threads, limit.limit());
    }
}
