/**
 * The graph on disk: opening, replacing and removing documents, and asking it.
 *
 * <p>Owns the TDB2 folder, its version and its transactions, and the files of queries. Knows nothing of servers and of the
 * command line.
 */
@NullMarked
package io.answergraph.store;

import org.jspecify.annotations.NullMarked;
