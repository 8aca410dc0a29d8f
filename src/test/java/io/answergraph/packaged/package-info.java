/** Checks of the program as a user has it: the archive that {@code mvn package} leaves, unpacked and run. */
@NullMarked
package io.answergraph.packaged;

import org.jspecify.annotations.NullMarked;
