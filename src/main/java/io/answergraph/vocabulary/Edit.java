package io.answergraph.vocabulary;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A change to one file of an ontology, tried and not yet made.
 *
 * @param file the file that changes
 * @param added the Turtle that is new in it
 * @param content all that the file will hold, to be written as UTF-8
 */
public record Edit(Path file, String added, String content) {
    /**
     * Makes the change: the file is replaced whole, or stays as it was.
     *
     * @throws EnvironmentException if it cannot be written
     */
    public void write() {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Path target = file.toRealPath();
            Files.copy(target, unfinished, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.writeString(unfinished, content);
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "cannot write " + file + " (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "). Make the file and its folder yours to write, or name your own copy with --ontology DIR.",
                    e);
        }
    }
}
