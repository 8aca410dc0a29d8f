package io.answergraph.parts;

import io.answergraph.model.EnvironmentException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/**
 * Finds files below folders as programs of a cluster leave them: what begins with {@code _} or {@code .} is their own
 * bookkeeping. Gives names in order, so that the same folder reads the same everywhere.
 */
final class PartFiles {
    private static final String PACKED = ".gz";

    private PartFiles() {}

    /**
     * The files that an argument leads to.
     *
     * @param named a file, taken whatever its name, or a folder
     * @param wanted asked for the name of a file below the folder, without {@code .gz}
     * @throws EnvironmentException if there is nothing of that name, or it cannot be listed
     */
    static List<Path> of(Path named, Predicate<String> wanted) {
        if (Files.isRegularFile(named)) {
            return List.of(named);
        }
        if (!Files.isDirectory(named)) {
            throw new EnvironmentException("There is no file or folder '" + named
                    + "'. Name files of N-Quads, or the folder that 'answergraph spark' wrote.");
        }
        try (Stream<Path> below = Files.walk(named, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> files = new ArrayList<>(below.filter(file -> isShown(named.relativize(file)))
                    .filter(Files::isRegularFile)
                    .filter(file -> wanted.test(unpackedName(file)))
                    .toList());
            files.sort(Comparator.comparing(file -> named.relativize(file).toString()));
            return List.copyOf(files);
        } catch (IOException | UncheckedIOException e) {
            throw new EnvironmentException(
                    "The folder " + named + " cannot be listed (" + e.getMessage() + "). Check its permissions.", e);
        }
    }

    private static boolean isShown(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .map(Path::toString)
                .noneMatch(name -> name.startsWith("_") || name.startsWith("."));
    }

    private static String unpackedName(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
    }

    /** The content, unpacked if its name ends in {@code .gz}. To be closed. */
    static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return new BufferedInputStream(
                    file.toString().endsWith(PACKED) ? new GZIPInputStream(in, 1 << 16) : in, 1 << 16);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
