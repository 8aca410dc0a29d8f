package io.answergraph.model;

import java.util.List;

/** A sentence, or the words of a label. Tokens in order of the text, all inside the span. */
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
