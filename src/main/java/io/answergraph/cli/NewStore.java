package io.answergraph.cli;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Takes a store away again that a build made and then had nothing to put into.
 *
 * @param isNew whether there was nothing at {@code folder} before the build
 */
record NewStore(Path folder, boolean isNew) {
    /** To be asked before the store is opened. */
    static NewStore at(Path folder) {
        return new NewStore(folder, Files.notExists(folder));
    }

    /** Removes the folder if it is new. The store must be closed. */
    void discard() {
        if (!isNew || Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : (Iterable<Path>) entries.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(entry);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new EnvironmentException("cannot remove " + folder + ", which holds an empty store. Remove it.", e);
        }
    }
}
