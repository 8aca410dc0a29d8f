/** The endpoint over HTTP. */
@NullMarked
package io.answergraph.server;

import org.jspecify.annotations.NullMarked;
