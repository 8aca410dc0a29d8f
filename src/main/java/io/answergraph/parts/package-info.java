/**
 * A graph in parts: files of N-Quads that were made elsewhere, many machines at work, and what goes with them.
 *
 * <p>Owns which files of a folder are parts, their order, and how their statements come graph by graph. Must not know who made
 * the parts, where they go, nor the command line.
 */
@NullMarked
package io.answergraph.parts;

import org.jspecify.annotations.NullMarked;
