package io.answergraph.fuzz;

/**
 * An input with what it takes to make it again.
 *
 * @param recipe that made it
 */
record Case(long seed, long number, String recipe, Input input) {
    /** For reports and names of files. */
    String id() {
        return seed + "-" + number;
    }

    /** The same with what its input was made into. */
    Case with(Input other) {
        return new Case(seed, number, recipe, other);
    }
}
