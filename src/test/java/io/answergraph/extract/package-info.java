@NullMarked
package io.answergraph.extract;

import org.jspecify.annotations.NullMarked;
