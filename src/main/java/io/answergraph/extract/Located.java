package io.answergraph.extract;

import io.answergraph.model.Mention;

/**
 * A mention with its place in the sentence.
 *
 * @param from index of its first token
 * @param to index behind its last token
 */
record Located(Mention mention, int from, int to) {}
