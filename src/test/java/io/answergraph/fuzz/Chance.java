package io.answergraph.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Choices that are a function of a seed and a number alone, the same on every machine. Used by one thread. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed, long number) {
        // The seed is stirred first: streams of neighbouring seeds would overlap otherwise.
        random = new SplittableRandom(new SplittableRandom(seed).nextLong() + number);
    }

    /** From 0 to less than {@code bound}, which is at least 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean oneIn(int cases) {
        return random.nextInt(cases) == 0;
    }

    /** From 1 to {@code most}, small numbers far more often than large ones. */
    int size(int most) {
        int bits = random.nextInt(32 - Integer.numberOfLeadingZeros(most)) + 1;
        return Math.min(most, 1 + random.nextInt(1 << Math.min(bits, 30)));
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    void fill(byte[] bytes) {
        random.nextBytes(bytes);
    }
}
