/**
 * From a document's answers to sentences of tagged words.
 *
 * <p>Owns the language models, the only place that uses OpenNLP, and how prose is cut out of a layout. Knows nothing of
 * vocabularies and of what words mean.
 */
@NullMarked
package io.answergraph.language;

import org.jspecify.annotations.NullMarked;
