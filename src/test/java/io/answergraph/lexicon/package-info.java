@NullMarked
package io.answergraph.lexicon;

import org.jspecify.annotations.NullMarked;
