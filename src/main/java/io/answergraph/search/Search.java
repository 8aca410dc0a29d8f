package io.answergraph.search;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is sought.
 *
 * @param words see {@link Words}
 * @param kinds of text to look in, not empty
 * @param about code, name or IRI of what documents are about; empty for any
 * @param from how many of the best are left out at the beginning, 0 or more
 * @param size the most hits wanted, 1 or more
 */
public record Search(String words, Set<Kind> kinds, String about, int from, int size) {
    /** All but sentences: those stand in answers. */
    public static final Set<Kind> USUAL = Set.copyOf(EnumSet.complementOf(EnumSet.of(Kind.SENTENCE)));

    public Search {
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty() || from < 0 || size < 1) {
            throw new IllegalArgumentException("kinds, from or size");
        }
    }
}
