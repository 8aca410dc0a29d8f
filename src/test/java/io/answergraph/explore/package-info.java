/** The explorer's own rules, without a server. */
@NullMarked
package io.answergraph.explore;

import org.jspecify.annotations.NullMarked;
