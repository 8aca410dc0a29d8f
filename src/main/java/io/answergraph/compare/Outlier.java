package io.answergraph.compare;

import java.util.List;
import java.util.Optional;

/**
 * Something on which states, or two places of one document, disagree: by the strongest of their disagreements.
 *
 * @param page the document that disagrees with itself; none where states disagree with each other
 * @param one the side that affirms more
 * @param other the side that takes it back
 */
public record Outlier(Thing thing, Strength strength, Optional<Page> page, Side one, Side other) {
    /** Both sides, the one that affirms more first. */
    public List<Side> sides() {
        return List.of(one, other);
    }

    /** How many places stand behind the weaker side. */
    public int weight() {
        return Math.min(one.places(), other.places());
    }
}
