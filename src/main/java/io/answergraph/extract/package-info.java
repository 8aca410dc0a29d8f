/**
 * What the answers say: mentions, their status, and the claims that they are evidence for.
 *
 * <p>Owns recognizers, status, roles, relations and subjects. Everything about a subject matter comes from the loaded
 * ontology; the grammar of English is what stands here, its closed word classes together in one place. Knows nothing of
 * RDF, files and how sentences were tagged.
 */
@NullMarked
package io.answergraph.extract;

import org.jspecify.annotations.NullMarked;
