package io.answergraph.compare;

/**
 * Words that decided a status. They may stand outside the sentence, in a heading that governs a list.
 *
 * @param rule the name of the cue in the ontology
 */
public record CueWords(Words words, String rule) {}
