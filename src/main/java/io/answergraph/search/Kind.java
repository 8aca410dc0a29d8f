package io.answergraph.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a text is. */
public enum Kind {
    DOCUMENT,
    QUESTION,
    ANSWER,
    SENTENCE,
    LABEL;

    /** As addresses and answers say it: {@code question}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
