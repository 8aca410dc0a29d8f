package io.answergraph.store;

import io.answergraph.model.Problem;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One build, as the run graph remembers it; the only part of a store with a clock in it.
 *
 * @param problems those of files; a loaded document's own stand in its graph
 */
public record Run(Instant started, Duration took, String host, List<Problem> problems) {
    public Run {
        problems = List.copyOf(problems);
    }

    /** One that ends now, on this machine. */
    public static Run since(Instant started, List<Problem> problems) {
        return new Run(started, Duration.between(started, Instant.now()), thisHost(), problems);
    }

    private static String thisHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
