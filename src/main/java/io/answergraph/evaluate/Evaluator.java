package io.answergraph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Compares what the program found with what people annotated. The last stage of an evaluation; a pure function.
 *
 * <p>A prediction stands for an annotation if document and type are equal and the spans overlap (strict: are equal); each
 * for one at most, the best overlap first. Predictions in documents that the gold does not know are not looked at.
 */
public final class Evaluator {
    private Evaluator() {}

    /**
     * Scores and lists what differs.
     *
     * @param gold every line of it fits its document, see {@link Gold#fitting}
     * @param found one for each document of the gold
     */
    public static Evaluation evaluate(Gold gold, List<DocumentPredictions> found) {
        SortedSet<String> documents = gold.documents();
        List<DocumentMatch> matches = new ArrayList<>();
        for (DocumentPredictions document : found) {
            if (documents.contains(document.doc())) {
                matches.add(DocumentMatch.of(gold, document));
            }
        }
        matches.sort(Comparator.comparing(match -> match.document().doc()));
        if (matches.size() != documents.size()) {
            throw new IllegalArgumentException("gold of " + documents + ", predictions of "
                    + matches.stream().map(match -> match.document().doc()).toList());
        }
        return new Evaluation(new TreeSet<>(documents), new Scorer(matches).scores(), new ErrorList(matches).all());
    }
}
