package io.answergraph.store;

import io.answergraph.model.Problem;
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
}
