@NullMarked
package io.answergraph.language;

import org.jspecify.annotations.NullMarked;
