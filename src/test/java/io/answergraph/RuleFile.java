package io.answergraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The examples of one file below {@code src/test/resources/rules}. */
final class RuleFile {
    private static final Path FOLDER = Path.of("src/test/resources/rules");

    private RuleFile() {}

    /** The columns of each line that is an example. */
    static List<List<String>> read(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
