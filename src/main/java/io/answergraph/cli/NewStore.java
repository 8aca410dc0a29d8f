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

    /**
     * A store of a name that nothing has yet, among the temporary files, gone when this is closed.
     *
     * @param purpose one word of its name
     */
    static NewStore temporary(String purpose) {
        try {
            Path folder = Files.createTempDirectory("answergraph-" + purpose);
            Files.delete(folder);
            return at(folder);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "cannot make a folder for temporary files (" + e.getMessage()
                            + "). Name another place for them with ANSWERGRAPH_JAVA_OPTS=-Djava.io.tmpdir=DIR.",
                    e);
        }
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
