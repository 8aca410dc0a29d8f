package io.answergraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A short run of what {@link Fuzz} does at length, always with the same inputs. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FuzzTest {
    private static final long SEED = 6;

    @TempDir
    private Path kept;

    @Test
    void readers_bear_hostile_input() {
        Failures failures = new Failures(kept);
        try (Target readers = new Readers()) {
            assertBorne(new Fuzzer(Cases.of(SEED, 60_000), readers, failures), 6_000, failures);
        }
    }

    @Test
    void the_pipeline_bears_hostile_input() {
        Failures failures = new Failures(kept);
        try (Target pipeline = new WholePipeline()) {
            assertBorne(new Fuzzer(Cases.of(SEED, 20_000), pipeline, failures), 1_000, failures);
        }
    }

    private static void assertBorne(Fuzzer fuzzer, int inputs, Failures failures) {
        for (int number = 0; number < inputs; number++) {
            fuzzer.take(number);
        }
        assertThat(failures.lines()).isEmpty();
        assertThat(fuzzer.tallies().values().stream()
                        .mapToLong(Tally::documents)
                        .sum())
                .as("documents, without which nothing was tried")
                .isGreaterThan(inputs / 4);
    }
}
