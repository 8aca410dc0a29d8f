package io.answergraph.extract;

import java.util.BitSet;
import java.util.List;

/** Where in a sentence the names of more than one word stand that the vocabulary has. */
final class KnownNames {
    private final List<Candidate> names;
    private final BitSet starts = new BitSet();

    KnownNames(List<Candidate> known) {
        names = known.stream().filter(name -> name.length() > 1).toList();
        names.forEach(name -> starts.set(name.from()));
    }

    boolean startsAt(int at) {
        return starts.get(at);
    }

    /** Whether all that stands from {@code from} to before {@code to} is such a name. */
    boolean isWhole(int from, int to) {
        return names.stream().anyMatch(name -> name.from() == from && name.to() == to);
    }
}
