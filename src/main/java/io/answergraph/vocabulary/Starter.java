package io.answergraph.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that a new subject starts from: a small ontology with comments, two documents, their annotations, a query. */
public final class Starter {
    /** Below the folder; every ontology has the program's own core, which is not among them. */
    private static final List<String> FILES = List.of(
            "README.md",
            "documents/elm-street.md",
            "documents/harbor.md",
            "gold/elm-street.jsonl",
            "gold/harbor.jsonl",
            "ontology/cues.ttl",
            "ontology/frames.ttl",
            "ontology/phrases.ttl",
            "ontology/subject.ttl",
            "ontology/vocabulary/barriers.ttl",
            "ontology/vocabulary/libraries.ttl",
            "ontology/vocabulary/partners.ttl",
            "ontology/vocabulary/services.ttl",
            "queries/services-by-library.rq");

    private Starter() {}

    /**
     * Lays the files into a folder that is new or empty.
     *
     * @return their paths below the folder, sorted
     * @throws EnvironmentException if something is in the folder, or it cannot be written
     */
    public static List<String> layInto(Path folder) {
        try {
            checkEmpty(folder);
            for (String name : FILES) {
                Path file = folder.resolve(name);
                Path parent = file.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.writeString(file, resource(name).replace("{DIR}", folder.toString()));
            }
            return FILES;
        } catch (IOException e) {
            throw new EnvironmentException(
                    "cannot write to " + folder + " (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "). Choose a place that is yours to write.",
                    e);
        }
    }

    private static void checkEmpty(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new EnvironmentException(folder + " is a file. Name a folder that is new or empty.");
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    throw new EnvironmentException("The folder " + folder
                            + " is not empty, and nothing in it is to be lost. Name one that is new" + " or empty.");
                }
            }
        }
    }

    private static String resource(String name) {
        try (InputStream in = Starter.class.getResourceAsStream("starter/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without starter/" + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
