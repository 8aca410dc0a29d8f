@NullMarked
package io.answergraph.docs;

import org.jspecify.annotations.NullMarked;
