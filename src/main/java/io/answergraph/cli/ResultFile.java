package io.answergraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A text for a person: in the file that {@code --out} names, or on standard output. */
final class ResultFile {
    private ResultFile() {}

    /** @param file none for standard output */
    static void write(Output output, @Nullable Path file, String text) {
        if (file == null) {
            output.out().print(text);
            return;
        }
        OutputFile.write(file, out -> {
            try {
                out.write(text.getBytes(UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        output.note("Wrote " + file + ".");
    }
}
