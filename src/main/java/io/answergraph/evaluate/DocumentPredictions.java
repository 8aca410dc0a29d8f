package io.answergraph.evaluate;

import java.util.List;

/**
 * All that the program found in one document.
 *
 * @param doc path of the document, with extension
 * @param text what the spans index
 */
public record DocumentPredictions(String doc, String text, List<Prediction> mentions, List<Relation> relations) {
    public DocumentPredictions {
        mentions = List.copyOf(mentions);
        relations = List.copyOf(relations);
    }
}
