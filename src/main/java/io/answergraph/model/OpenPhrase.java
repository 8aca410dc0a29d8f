package io.answergraph.model;

import java.util.List;

/**
 * A pattern for things that no list of labels can hold: {@code lack of X}, {@code fear of X}, {@code demand for X}.
 *
 * @param triggers forms (see {@link Label#form()}) that open the phrase, its complement being what follows; adjectives
 *     may stand before them
 * @param type what the phrase as a whole names
 */
public record OpenPhrase(String name, List<String> triggers, TypeId type) {
    public OpenPhrase {
        triggers = List.copyOf(triggers);
    }
}
