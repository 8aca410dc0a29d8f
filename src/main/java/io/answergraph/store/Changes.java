package io.answergraph.store;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What documents say now and did not before, and the other way round. Only documents count that the store held and that were
 * read anew; new and dropped ones are told of by name.
 *
 * @param documents how many were read anew
 * @param gained facts, sorted
 * @param lost facts, sorted
 */
public record Changes(int documents, SortedSet<Fact> gained, SortedSet<Fact> lost) {
    public Changes {
        gained = Collections.unmodifiableSortedSet(new TreeSet<>(gained));
        lost = Collections.unmodifiableSortedSet(new TreeSet<>(lost));
    }
}
