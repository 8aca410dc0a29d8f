package io.answergraph.export;

import java.io.OutputStream;
import java.util.function.Consumer;

/** Where an export of several files goes: a folder, as a rule. */
@FunctionalInterface
public interface FileSet {
    /**
     * Writes one file, whole or not at all.
     *
     * @param name within the folder
     * @param body writes the content and leaves the stream open
     */
    void write(String name, Consumer<OutputStream> body);
}
