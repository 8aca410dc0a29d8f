package io.answergraph.model;

import java.util.List;

/**
 * What stands between one question and the next.
 *
 * @param span from the first passage's start to the last one's end; empty where the answer is
 * @param passages in order of the text
 */
public record Answer(Span span, List<Passage> passages) {
    public Answer {
        passages = List.copyOf(passages);
    }
}
