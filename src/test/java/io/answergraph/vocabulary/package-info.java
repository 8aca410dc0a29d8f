@NullMarked
package io.answergraph.vocabulary;

import org.jspecify.annotations.NullMarked;
