/** Answers as tables and drawings, without a server. */
@NullMarked
package io.answergraph.ask;

import org.jspecify.annotations.NullMarked;
