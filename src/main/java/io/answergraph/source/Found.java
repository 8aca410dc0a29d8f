package io.answergraph.source;

import java.nio.file.Path;

/**
 * A file that an argument leads to.
 *
 * @param path relative to its argument, {@code /} between segments
 * @param file where it lies on this machine
 */
record Found(String path, Path file) {}
