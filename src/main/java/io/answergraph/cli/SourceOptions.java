package io.answergraph.cli;

import io.answergraph.source.Limits;
import io.answergraph.source.Sources;
import io.answergraph.source.StandardInput;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    private TimeLimit limit = TimeLimit.USUAL;

    SourceOptions(Streams streams, Installation installation) {
        this.streams = streams;
        this.installation = installation;
    }

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many documents are worked on at a time (default: one for each processor).")
    void setThreads(int threads) {
        requirePositive("--threads", threads);
        this.threads = threads;
    }

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description =
                    "How long a processor may be busy with a document, for each million characters of it, before the"
                            + " document is left out (default: 60). Pages take hundredths of a second.")
    void setTimeLimit(int seconds) {
        requirePositive("--time-limit", seconds);
        limit = new TimeLimit(Duration.ofSeconds(seconds));
    }

    private void requirePositive(String option, int number) {
        if (number < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(), option + " must be 1 or more, not " + number + ".");
        }
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
        return new Effort(threads, limit);
    }
}
