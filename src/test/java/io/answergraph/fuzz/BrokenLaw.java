package io.answergraph.fuzz;

/** Something that must hold of every input does not hold of this one. */
final class BrokenLaw extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenLaw(String law) {
        super(law);
    }

    /** @param law what should hold, in words */
    static void unless(boolean holds, String law) {
        if (!holds) {
            throw new BrokenLaw(law);
        }
    }
}
