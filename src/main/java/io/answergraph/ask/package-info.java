/**
 * Asking on pages: the questions of the pack as forms, SPARQL in an editor, and answers as table, chart or map.
 *
 * <p>Owns what these pages show and how their addresses are written. An answer is read once into a {@code Grid}, which knows
 * nothing of pages; a {@code Directory} knows which page tells of what a cell names; {@code Bars} and {@code Shading} draw from
 * both. Reads a graph within its caller's transaction, runs a query by what its caller gives it, and gives whole pages as
 * text. Must not know the web server nor the command line.
 */
@NullMarked
package io.answergraph.ask;

import org.jspecify.annotations.NullMarked;
