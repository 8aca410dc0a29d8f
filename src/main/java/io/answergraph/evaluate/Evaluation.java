package io.answergraph.evaluate;

import java.util.List;
import java.util.SortedSet;

/**
 * What came of comparing predictions with gold.
 *
 * @param documents paths of the documents compared
 * @param disagreements every one, grouped by kind and cause, the most frequent cause of a kind first
 */
public record Evaluation(SortedSet<String> documents, Scores scores, List<Disagreement> disagreements) {
    public Evaluation {
        disagreements = List.copyOf(disagreements);
    }
}
