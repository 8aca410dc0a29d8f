/**
 * The pipeline: a pure function from one document and the loaded ontology to what its answers say.
 *
 * <p>Owns the composition of {@code language}, {@code lexicon} and {@code extract}, and what one document may take. Knows nothing of files, RDF, stores or
 * the command line.
 */
@NullMarked
package io.answergraph;

import org.jspecify.annotations.NullMarked;
