package io.answergraph.cli;

import io.answergraph.TimeLimit;

/**
 * What the extraction of documents may take of the machine.
 *
 * @param threads how many documents are worked on at a time; at least one
 * @param limit of each document
 */
record Effort(int threads, TimeLimit limit) {
    /** A thread for each processor, and the usual limit. */
    static Effort usual() {
        return new Effort(Runtime.getRuntime().availableProcessors(), TimeLimit.USUAL);
    }
}
