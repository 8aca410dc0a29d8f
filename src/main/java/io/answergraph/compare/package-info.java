/**
 * States side by side: what the documents say of a thing in each of them, with every sentence behind it, and where they
 * disagree.
 *
 * <p>Owns what a cell of the comparison holds, the three ways in which it may be empty, the one status that stands for a cell
 * where only one can, and the strength of a disagreement. Reads a graph within its caller's transaction and gives immutable
 * values. Knows no page, no terminal and no subject: "state" is what stands for any thing that claims are about.
 */
@NullMarked
package io.answergraph.compare;

import org.jspecify.annotations.NullMarked;
