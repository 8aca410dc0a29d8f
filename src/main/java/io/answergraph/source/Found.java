package io.answergraph.source;

import io.answergraph.model.DocumentId;
import java.nio.file.Path;

/**
 * A file that an argument leads to.
 *
 * @param path relative to its argument, {@code /} between segments
 * @param file where it lies on this machine
 * @param id of the document that it holds, or of those in it
 */
record Found(String path, Path file, DocumentId id) {
    static Found at(String path, Path file) {
        return new Found(path, file, Slug.ofPath(path));
    }
}
