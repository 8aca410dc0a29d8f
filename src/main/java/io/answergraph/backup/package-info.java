/**
 * Copies of a store that outlive the program: written, and read back into a store.
 *
 * <p>Owns the files of a backup and their checksums. Knows nothing of the files of a store, which another version of the
 * program may lay out otherwise.
 */
@NullMarked
package io.answergraph.backup;

import org.jspecify.annotations.NullMarked;
