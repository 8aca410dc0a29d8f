package io.answergraph.extract;

import io.answergraph.model.Link;
import io.answergraph.model.TypeId;
import java.util.Optional;

/**
 * Words of a sentence that a recognizer holds for a mention.
 *
 * @param from index of the first token
 * @param to index behind the last token
 * @param link what they stand for; empty where they only keep others from matching
 * @param rule name of the recognizer
 */
record Candidate(int from, int to, TypeId type, Optional<Link> link, String rule) {
    int length() {
        return to - from;
    }

    boolean overlaps(Candidate other) {
        return from < other.to && other.from < to;
    }

    boolean isNamed() {
        return link.isPresent() && link.get() instanceof Link.Named;
    }

    Candidate within(int newFrom, int newTo) {
        return new Candidate(newFrom, newTo, type, link, rule);
    }
}
