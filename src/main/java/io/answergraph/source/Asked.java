package io.answergraph.source;

import io.answergraph.model.Span;

/**
 * A line that asks a question.
 *
 * @param line its index
 * @param number as the document gives it, 0 where it gives none
 * @param span the question's words
 * @param rest what stands behind the question on its line, and so opens the answer; empty mostly
 */
record Asked(int line, int number, Span span, Span rest) {}
