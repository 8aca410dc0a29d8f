@NullMarked
package io.answergraph.export;

import org.jspecify.annotations.NullMarked;
