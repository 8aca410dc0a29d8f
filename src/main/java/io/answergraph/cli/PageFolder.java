package io.answergraph.cli;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** A folder of pages that this program wrote. Nothing of anyone else's is overwritten or removed. */
record PageFolder(Path folder) {
    /** Stands in the head of every page, by which an earlier one is known. */
    private static final String MARK = "<meta name=\"generator\" content=\"answergraph docs\">";

    /**
     * Writes the files, and removes pages of an earlier run that are not among them.
     *
     * @param files contents by relative path, with {@code /}
     * @throws EnvironmentException if the folder holds something else, or cannot be written
     */
    void replace(SortedMap<String, String> files) {
        try {
            Files.createDirectories(folder);
            List<Path> there = files();
            if (!there.isEmpty() && !isPage(folder.resolve("index.html"))) {
                throw new EnvironmentException("The folder " + folder + " holds other files. Name a new or empty folder"
                        + " with --output DIR.");
            }
            for (Path path : there) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!files.containsKey(name) && isPage(path)) {
                    Files.delete(path);
                }
            }
            for (var file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException | UncheckedIOException e) {
            throw new EnvironmentException(
                    "The pages cannot be written to " + folder + " (" + e.getMessage()
                            + "). Choose a place with --output that is yours to write and has room.",
                    e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static boolean isPage(Path file) throws IOException {
        return file.toString().endsWith(".html")
                && Files.isRegularFile(file)
                && Files.readString(file).contains(MARK);
    }
}
