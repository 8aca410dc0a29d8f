package io.answergraph.fuzz;

import org.jspecify.annotations.Nullable;

/** Takes inputs to a target, one after the other, and notes those that it does not bear. Used by one thread. */
final class Fuzzer {
    /** No input may take the processor longer, in nanoseconds. */
    private static final long LONGEST = 1_000_000_000;

    /** An input that took too long is taken as often again, and the shortest time counts: the first one may be the compiler's. */
    private static final int AGAIN = 2;

    private final Cases cases;
    private final Target target;
    private final Tallies tallies;
    private final Failures failures;
    private volatile @Nullable Case underway;

    /** @param target for no other thread */
    Fuzzer(Cases cases, Target target, Tallies tallies, Failures failures) {
        this.cases = cases;
        this.target = target;
        this.tallies = tallies;
        this.failures = failures;
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
            tallies.add(made, outcome, time);
            if (time > LONGEST) {
                failures.add(
                        made, made.input(), new BrokenLaw("no " + made.input().name() + " takes over a second"));
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failures.add(made, failures.isNew(e) ? shrunk(made, e) : made.input(), e);
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

    private Input shrunk(Case made, Throwable thrown) {
        String kind = Failures.kind(thrown);
        return Shrinking.of(made.input(), shorter -> {
            // one by one, or many of them together would look as if one hung
            underway = made.with(shorter);
            try {
                target.take(shorter);
                return false;
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                return Failures.kind(e).equals(kind);
            }
        });
    }
}
