/**
 * The graph as files that other programs read.
 *
 * <p>Owns every format that leaves the program as a whole graph: which statements go into it, their order, so that the same
 * graph makes the same bytes, and their notation. Reads a dataset within its caller's transaction. Which status
 * stands for a cell, and what a spreadsheet would run, it asks of the comparison. Must not know the store,
 * the command line, nor how a graph came to be.
 */
@NullMarked
package io.answergraph.export;

import org.jspecify.annotations.NullMarked;
