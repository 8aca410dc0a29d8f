/**
 * The graph as RDF: the core ontology's terms, the IRIs of things, the ontology folder as values, extractions as quads,
 * and shapes.
 *
 * <p>Owns the mapping between the program's values and triples. Knows no store, no server and no command line, and of any
 * subject only what the loaded ontology declares.
 */
@NullMarked
package io.answergraph.rdf;

import org.jspecify.annotations.NullMarked;
