package io.answergraph.model;

import java.util.Locale;

/** What a sentence says of the thing it names. Only {@link #ASSERTED} becomes a plain fact. */
public enum Status {
    ASSERTED,
    HEDGED,
    RECOMMENDED,
    LACKING,
    DENIED;

    /** The local name in the core ontology and the word in JSON Lines: {@code asserted}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
