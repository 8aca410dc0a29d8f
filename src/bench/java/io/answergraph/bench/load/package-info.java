/**
 * Whether a server keeps its promises under load: clients of all kinds at once, slow queries among them, against the graph of
 * {@code corpus/}.
 *
 * <p>Owns the requests, the clients, what they count, and the verdict. Knows the server by its addresses and its settings only.
 */
@NullMarked
package io.answergraph.bench.load;

import org.jspecify.annotations.NullMarked;
