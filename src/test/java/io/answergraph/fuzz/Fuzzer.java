package io.answergraph.fuzz;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes inputs to a target, one after the other, and notes those that it does not bear. Used by one thread. */
final class Fuzzer {
    /** No input may take the processor longer, in nanoseconds. */
    private static final long LONGEST = 1_000_000_000;

    /** An input that took too long is taken as often again, and the shortest time counts: the first one may be the compiler's. */
    private static final int AGAIN = 2;

    private final Cases cases;
    private final Target target;
    private final Failures failures;
    private final SortedMap<String, Tally> tallies = new TreeMap<>();
    private volatile @Nullable Case underway;

    Fuzzer(Cases cases, Target target, Failures failures) {
        this.cases = cases;
        this.target = target;
        this.failures = failures;
    }

    /** What came of the inputs so far, by recipe. */
    SortedMap<String, Tally> tallies() {
        return Collections.unmodifiableSortedMap(tallies);
    }

    /** What the target has now; null between two inputs. May be asked by another thread. */
    @Nullable
    Case underway() {
        return underway;
    }

    /** Makes the input of that number and takes it to the target. */
    void take(long number) {
        Case made = cases.of(number);
        underway = made;
        try {
            long started = Clock.now();
            Target.Outcome outcome = target.take(made.input());
            long time = shortest(made.input(), Clock.now() - started);
            tallies.computeIfAbsent(made.recipe(), recipe -> new Tally()).add(made, outcome, time);
            if (time > LONGEST) {
                failures.add(
                        made, made.input(), new BrokenLaw("no " + made.input().name() + " takes over a second"));
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failures.add(made, failures.isNew(e) ? shrunk(made.input(), e) : made.input(), e);
        } finally {
            underway = null;
        }
    }

    private long shortest(Input input, long first) {
        long time = first;
        for (int i = 0; i < AGAIN && time > LONGEST; i++) {
            long started = Clock.now();
            target.take(input);
            time = Math.min(time, Clock.now() - started);
        }
        return time;
    }

    private Input shrunk(Input input, Throwable thrown) {
        String kind = Failures.kind(thrown);
        return Shrinking.of(input, shorter -> {
            try {
                target.take(shorter);
                return false;
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                return Failures.kind(e).equals(kind);
            }
        });
    }

    /** What came of all, as a table for people. */
    String report() {
        StringBuilder report = new StringBuilder(Tally.head()).append('\n');
        tallies.forEach((recipe, tally) -> report.append(tally.row(recipe)).append('\n'));
        long inputs = tallies.values().stream().mapToLong(Tally::inputs).sum();
        report.append(String.format(Locale.ROOT, "%,d inputs borne%n", inputs));
        failures.lines().forEach(line -> report.append(line).append('\n'));
        return report.toString();
    }
}
