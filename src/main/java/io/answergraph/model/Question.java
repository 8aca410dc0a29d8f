package io.answergraph.model;

/**
 * A question and its answer.
 *
 * @param number the document's own number, or the position counted from 1 where it gives none; unique in its document
 * @param span the question's words, without number and markup
 */
public record Question(int number, Span span, Answer answer) {}
