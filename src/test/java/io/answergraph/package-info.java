@NullMarked
package io.answergraph;

import org.jspecify.annotations.NullMarked;
