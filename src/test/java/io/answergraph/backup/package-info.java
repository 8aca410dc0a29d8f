@NullMarked
package io.answergraph.backup;

import org.jspecify.annotations.NullMarked;
