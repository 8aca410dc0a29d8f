package io.answergraph.cli;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A folder of results, made where it is not there yet; each file whole, or not there. */
final class OutputFolder {
    private final Path folder;
    private final Output output;

    /** @throws EnvironmentException if the folder cannot be made */
    OutputFolder(Path folder, Output output) {
        this.folder = folder;
        this.output = output;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "cannot make the folder " + folder + " (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "). Choose a place with --out that is yours to write, and has room.",
                    e);
        }
    }

    /** As {@link OutputFile#write}, and says so. */
    void write(String name, Consumer<OutputStream> body) {
        Path file = folder.resolve(name);
        OutputFile.write(file, body);
        output.note("Wrote " + file + ".");
    }
}
