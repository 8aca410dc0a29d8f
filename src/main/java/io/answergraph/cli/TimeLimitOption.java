package io.answergraph.cli;

import io.answergraph.TimeLimit;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option on how long a document may take. */
final class TimeLimitOption {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    private TimeLimit limit = TimeLimit.USUAL;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description =
                    "How long a processor may be busy with a document, for each million characters of it, before the"
                            + " document is left out (default: 60). Pages take hundredths of a second.")
    void setTimeLimit(int seconds) {
        if (seconds < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    "--time-limit must be 1 or more, not " + seconds + ".");
        }
        limit = new TimeLimit(Duration.ofSeconds(seconds));
    }

    TimeLimit limit() {
        return limit;
    }
}
