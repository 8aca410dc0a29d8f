package io.answergraph.fuzz;

import java.util.function.Predicate;

/** Makes a failing input smaller, by leaving out what it fails without. */
final class Shrinking {
    private static final int MOST_TRIES = 600;

    private Shrinking() {}

    /** The input, or a smaller one that {@code fails} too. */
    static Input of(Input input, Predicate<Input> fails) {
        Input smallest = input;
        int tries = 0;
        for (int part = Math.max(1, input.bytes().length / 2); part > 0; part /= 2) {
            int at = 0;
            while (at < smallest.bytes().length && tries < MOST_TRIES) {
                tries++;
                Input shorter = without(smallest, at, Math.min(smallest.bytes().length, at + part));
                if (fails.test(shorter)) {
                    smallest = shorter;
                } else {
                    at += part;
                }
            }
        }
        return smallest;
    }

    private static Input without(Input input, int from, int to) {
        return input.withBytes(DamagedFile.spliced(input.bytes(), from, to, new byte[0]));
    }
}
