package io.answergraph.model;

/**
 * A word or a mark.
 *
 * @param text its characters, as they stand
 * @param key what labels are matched on: lower case, plural nouns as singular
 * @param tag Penn Treebank part of speech
 */
public record Token(Span span, String text, String key, String tag) {}
