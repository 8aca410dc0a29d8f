package io.answergraph.cli;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Takes the folder of a store away again that a build made and then had nothing to put into. To be opened before the store
 * and closed behind it.
 */
final class NewStore implements AutoCloseable {
    private final Path folder;
    private boolean kept;

    private NewStore(Path folder, boolean kept) {
        this.folder = folder;
        this.kept = kept;
    }

    /** A folder that is there already is kept whatever happens. */
    static NewStore at(Path folder) {
        return new NewStore(folder, Files.exists(folder));
    }

    Path folder() {
        return folder;
    }

    /** The build came to its end: there is something in it. */
    void keep() {
        kept = true;
    }

    @Override
    public void close() {
        if (kept || Files.notExists(folder)) {
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
