package io.answergraph.source;

/**
 * A decoded file, ready for its format's reader.
 *
 * @param path as in {@link io.answergraph.model.Origin#path}
 * @param text without byte order mark
 * @param sha256 lower-case hex digest of the file's bytes
 */
record SourceText(String path, String text, String sha256, Metadata sidecar) {}
