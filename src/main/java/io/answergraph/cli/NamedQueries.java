package io.answergraph.cli;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The questions that come with the program.
 *
 * @param folder with one {@code .rq} file for each
 */
record NamedQueries(Path folder) {
    private static final String EXTENSION = ".rq";

    /** All of them, by name. */
    List<NamedQuery> all() {
        return names().stream().map(this::read).toList();
    }

    List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EXTENSION))
                    .map(name -> name.substring(0, name.length() - EXTENSION.length()))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            throw new EnvironmentException(
                    "no folder " + folder + ". Unpack or clone the program again, whole: its queries are missing.", e);
        } catch (IOException e) {
            throw new EnvironmentException("cannot read " + folder + ": " + e.getMessage(), e);
        }
    }

    Optional<NamedQuery> find(String name) {
        return names().contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    private NamedQuery read(String name) {
        try {
            return NamedQuery.parse(name, Files.readString(folder.resolve(name + EXTENSION)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
