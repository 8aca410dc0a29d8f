package io.answergraph.cli;

import io.answergraph.model.EnvironmentException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.RuntimeIOException;

/** A result in a file: whole, or not there. */
final class OutputFile {
    private OutputFile() {}

    /**
     * Lets {@code body} write, packed if the name ends in {@code .gz}. The file takes the place of an older one when all
     * of it is written.
     *
     * @throws EnvironmentException if it cannot be written
     */
    static void write(Path file, Consumer<OutputStream> body) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            try (OutputStream out = open(unfinished, file.toString().endsWith(".gz"))) {
                body.accept(out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException | RuntimeIOException e) {
            discard(unfinished);
            throw new EnvironmentException(
                    "cannot write " + file + " (" + reason(e) + "). Choose a place with --out that exists, is yours to"
                            + " write, and has room.",
                    e);
        }
    }

    private static OutputStream open(Path file, boolean packed) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        return packed ? new GZIPOutputStream(out) : out;
    }

    private static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new EnvironmentException("cannot remove " + unfinished + ", which is not whole. Remove it.", e);
        }
    }

    private static String reason(Exception e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
