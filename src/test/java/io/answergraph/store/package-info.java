@NullMarked
package io.answergraph.store;

import org.jspecify.annotations.NullMarked;
