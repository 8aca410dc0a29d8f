/**
 * The vocabulary's words as an index: which labels stand in a row of words.
 *
 * <p>Owns forms, inflection and the conditions of labels. Knows nothing of status, claims and documents.
 */
@NullMarked
package io.answergraph.lexicon;

import org.jspecify.annotations.NullMarked;
