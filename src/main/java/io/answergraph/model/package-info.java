/**
 * The nouns: documents, passages, mentions, claims, and the ontology as plain values.
 *
 * <p>Owns what every stage speaks of. Knows no library, no file, no RDF. All types are immutable and safe to share
 * between threads. Offsets are UTF-16 indices into {@link io.answergraph.model.Document#text()}, half-open;
 * {@link io.answergraph.model.CodePoints} converts them where they leave the program.
 */
@NullMarked
package io.answergraph.model;

import org.jspecify.annotations.NullMarked;
