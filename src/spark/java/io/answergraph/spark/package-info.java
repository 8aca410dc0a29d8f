/**
 * The pipeline as a job of Apache Spark: documents that lie anywhere Spark reads from, extracted by as many machines as there
 * are, written as parts. In the program only if it was built with the profile {@code spark}.
 *
 * <p>Owns how the work is split, what is shuffled, and how parts are cut. Must not know how documents are read and what they
 * say: each worker asks the same readers and the same pipeline as a build on one machine. Must not know the command line.
 *
 * <p>What decides the bytes of a part is the documents alone: a document's part is told by its name, a part has its documents
 * in order of their names, each as canonical N-Quads. How many machines there were, which of them failed, and in what order
 * they came to an end leaves no trace.
 */
@NullMarked
package io.answergraph.spark;

import org.jspecify.annotations.NullMarked;
