@NullMarked
package io.answergraph.evaluate;

import org.jspecify.annotations.NullMarked;
