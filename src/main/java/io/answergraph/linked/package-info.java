/**
 * Linked data: where the IRIs of a graph answer, what is said of each thing, and a sheet of it for people.
 *
 * <p>Owns the local addresses of IRIs, which of them name documents and which name things, and the bounds of a description.
 * Reads a {@link io.answergraph.store.Snapshot} within its caller's transaction and gives immutable values. Must not know
 * HTTP, nor any subject.
 */
@NullMarked
package io.answergraph.linked;

import org.jspecify.annotations.NullMarked;
