/**
 * How fast the program is: documents made up by seed, and benchmarks over them.
 *
 * <p>Owns the generator, which later benchmarks of the whole program share. Not part of the program: nothing in it knows this
 * package.
 */
@NullMarked
package io.answergraph.bench;

import org.jspecify.annotations.NullMarked;
