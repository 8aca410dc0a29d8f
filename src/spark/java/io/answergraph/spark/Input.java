package io.answergraph.spark;

import java.io.Serializable;

/**
 * A file to read.
 *
 * @param path relative to the source, {@code /} between segments
 * @param uri where it lies
 * @param sidecar where the file of metadata beside it lies; empty if there is none
 * @param length in bytes
 */
record Input(String path, String uri, String sidecar, long length) implements Serializable {}
