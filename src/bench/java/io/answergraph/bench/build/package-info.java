/**
 * What a whole build costs beside its parts: extraction alone, and the loader alone with the same statements.
 *
 * <p>Each is a process of its own, so that its processor time and its memory are its own too.
 */
@NullMarked
package io.answergraph.bench.build;

import org.jspecify.annotations.NullMarked;
