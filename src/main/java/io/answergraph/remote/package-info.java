/**
 * Builds for a server: how what a build made reaches a server that holds the graph.
 *
 * <p>Owns the address, the formats and the client's side. In short: {@code GET} gives the {@linkplain
 * io.answergraph.store.Snapshot#sketch sketch} of the graph as TriG, with the graph's version as {@code ETag}; the client builds
 * onto the sketch in a store of its own; {@code PUT} with that version in {@code If-Match} brings the new graphs as TriG,
 * compressed, and is answered with a {@code Receipt} as JSON. Both need the server's token. Must not know the command line nor
 * the web server.
 */
@NullMarked
package io.answergraph.remote;

import org.jspecify.annotations.NullMarked;
