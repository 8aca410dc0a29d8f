/**
 * The reference of an ontology and its vocabulary, as pages for people.
 *
 * <p>Owns what is told of each term, rule, scheme and thing, and where its page is. Knows no store, no server and no command
 * line: who gives the pages to readers says where they stand ({@link io.answergraph.docs.Linking}). Knows of any subject only
 * what the loaded ontology says of it.
 */
@NullMarked
package io.answergraph.docs;

import org.jspecify.annotations.NullMarked;
