package io.answergraph.evaluate;

import java.util.List;

/**
 * A mention that the program found.
 *
 * @param rule name of the rule that found it
 * @param cues the words that decided its status, in order of the text
 */
public record Prediction(Annotation annotation, String rule, List<String> cues) {
    public Prediction {
        cues = List.copyOf(cues);
    }
}
