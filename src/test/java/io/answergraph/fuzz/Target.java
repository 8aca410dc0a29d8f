package io.answergraph.fuzz;

/** What is thrown hostile inputs at. Used by one thread. */
interface Target extends AutoCloseable {
    /**
     * Takes an input and checks what comes of it.
     *
     * @throws RuntimeException as the program throws it, or {@link BrokenLaw}
     */
    Outcome take(Input input);

    @Override
    default void close() {}

    /**
     * What came of an input.
     *
     * @param documents that were read
     * @param problems that were reported
     */
    record Outcome(int documents, int problems) {}
}
