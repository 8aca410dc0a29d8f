package io.answergraph.compare;

/**
 * The question that a sentence answers.
 *
 * @param number its place in the document, from 1
 * @param text in one line
 */
public record Asked(String iri, int number, String text) {}
