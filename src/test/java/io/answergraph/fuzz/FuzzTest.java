package io.answergraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.Pipeline;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A short run of what {@link Fuzz} does at length, always with the same inputs. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FuzzTest {
    private static final long SEED = 6;
    private static final int THREADS = 2;

    @TempDir
    private Path kept;

    @Test
    void readers_bear_hostile_input() {
        assertBorne(Cases.of(SEED, 60_000), Readers::new, 6_000);
    }

    @Test
    void the_pipeline_bears_hostile_input() {
        Pipeline shared = WholePipeline.pipeline();
        assertBorne(Cases.of(SEED, 20_000), () -> new WholePipeline(shared), 1_000);
    }

    private void assertBorne(Cases cases, Supplier<Target> targets, int inputs) {
        Tallies tallies = new Tallies();
        Failures failures = new Failures(kept);
        new Crew(THREADS, targets, cases, tallies, failures).take(0, inputs, number -> {});
        assertThat(failures.lines()).isEmpty();
        assertThat(tallies.documents())
                .as("documents, without which nothing was tried")
                .isGreaterThan(inputs / 4);
    }

    @Test
    void what_is_tried_does_not_depend_on_how_many_threads_try_it() {
        SortedSet<Long> numbers = new ConcurrentSkipListSet<>();
        assertThat(taken(1, numbers)).isEqualTo(taken(3, numbers)).hasSize(300);
        assertThat(numbers)
                .containsExactlyElementsOf(LongStream.range(20, 320).boxed().toList());
    }

    /** Every input that so many threads had, by name and bytes; the numbers that were told go to {@code told}. */
    private SortedSet<String> taken(int threads, SortedSet<Long> told) {
        SortedSet<String> taken = new ConcurrentSkipListSet<>();
        Target target = input -> {
            taken.add(Arrays.hashCode(input.bytes()) + " " + input.name());
            return new Target.Outcome(1, 0);
        };
        new Crew(threads, () -> target, Cases.of(SEED, 500), new Tallies(), new Failures(kept))
                .take(20, 320, told::add);
        return taken;
    }

    @Test
    void an_input_that_is_not_borne_is_noted_by_any_thread_and_made_small() {
        Failures failures = new Failures(kept);
        Target target = input -> {
            BrokenLaw.unless(!contains(input, (byte) '"'), "nobody quotes");
            return new Target.Outcome(1, 0);
        };
        new Crew(2, () -> target, Cases.of(SEED, 500), new Tallies(), failures).take(0, 40, number -> {});
        assertThat(failures.lines()).singleElement().asString().contains("law broken: nobody quotes");
        assertThat(kept)
                .isDirectoryRecursivelyContaining(
                        file -> file.toFile().isFile() && file.toFile().length() == 1);
    }

    private static boolean contains(Input input, byte wanted) {
        for (byte each : input.bytes()) {
            if (each == wanted) {
                return true;
            }
        }
        return false;
    }
}
