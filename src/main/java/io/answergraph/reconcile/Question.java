package io.answergraph.reconcile;

import java.util.List;

/**
 * What a cell says, and what else its row tells.
 *
 * @param words the cell; empty if only properties are given
 * @param types IRIs; empty for any
 * @param isOfAll whether a thing must be of all the types, not only of one
 * @param limit the most candidates wanted, 1 or more
 */
public record Question(String words, List<String> types, boolean isOfAll, int limit, List<Wanted> properties) {
    /**
     * A value that the thing should have.
     *
     * @param property IRI
     * @param values one of which is enough: names, texts or IRIs
     */
    public record Wanted(String property, List<String> values) {
        public Wanted {
            values = List.copyOf(values);
        }
    }

    public Question {
        types = List.copyOf(types);
        properties = List.copyOf(properties);
    }
}
