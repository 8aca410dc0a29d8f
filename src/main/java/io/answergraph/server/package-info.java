/**
 * The endpoint: SPARQL over HTTP and its start page, read-only.
 *
 * <p>Owns addresses, limits and the web server. Must not know the command line, nor how a graph came to be.
 */
@NullMarked
package io.answergraph.server;

import org.jspecify.annotations.NullMarked;
