/**
 * Files, folders, archives and standard input, read into {@link io.answergraph.model.Document}s or
 * {@link io.answergraph.model.Problem}s.
 *
 * <p>Owns encodings, formats, archives, and the layout of questions, answers and lists. Must not know any ontology, any
 * language beyond the words that number a list or put a question, nor what becomes of a document. One class reads each
 * format into {@code Line}s; one parser turns the lines of every format into questions and passages.
 */
@NullMarked
package io.answergraph.source;

import org.jspecify.annotations.NullMarked;
