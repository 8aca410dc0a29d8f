/**
 * Full-text search over questions, answers, sentences, titles and the names of things.
 *
 * <p>Owns what of a graph is text, how words are compared (English stems) and how a search is written. An index is of one state of
 * a graph and never changes: whoever holds that state holds its index, so the two switch together whatever wrote to the graph.
 * Its files note of which state they are, so they are neither stale nor half written. Must not know where the graph is kept,
 * nor HTTP.
 */
@NullMarked
package io.answergraph.search;

import org.jspecify.annotations.NullMarked;
