package io.answergraph.store;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/** The folder that a store is: TDB2's own folder, beside a file that says in which format it was written. */
final class StoreFolder {
    /** Raised whenever an older program could not read what a newer one writes. */
    static final int FORMAT = 1;

    private static final String MARKER = "answergraph-store";
    private static final String WORDS = "answergraph store, format ";

    private final Path folder;

    StoreFolder(Path folder) {
        this.folder = folder;
    }

    DatasetGraph openForReading() {
        if (!Files.exists(folder.resolve(MARKER))) {
            throw new EnvironmentException("There is no store at " + folder
                    + ". Build one with 'answergraph build --store " + folder + "', or name another with --store.");
        }
        return connect();
    }

    DatasetGraph openForWriting() {
        try {
            if (!Files.exists(folder.resolve(MARKER))) {
                create();
            }
        } catch (IOException | UncheckedIOException e) {
            throw new EnvironmentException(
                    "The store " + folder + " cannot be written (" + reason(e)
                            + "). Check the disk and the permissions, or name another with --store.",
                    e);
        }
        return connect();
    }

    private void create() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw new EnvironmentException("The folder " + folder
                        + " holds other files and is not a store. Name a new or empty folder with --store.");
            }
        }
        Files.writeString(folder.resolve(MARKER), WORDS + FORMAT + "\n");
    }

    private DatasetGraph connect() {
        checkFormat();
        try {
            return DatabaseMgr.connectDatasetGraph(
                    Location.create(folder.resolve("tdb2").toString()));
        } catch (RuntimeException e) {
            throw explained(e);
        }
    }

    private void checkFormat() {
        int format;
        try {
            String marker = Files.readString(folder.resolve(MARKER)).strip();
            format = Integer.parseInt(marker.substring(Math.min(marker.length(), WORDS.length())));
        } catch (IOException | NumberFormatException e) {
            throw new EnvironmentException(
                    folder + " is not a store that this program knows: its file " + MARKER
                            + " cannot be read. Name another with --store.",
                    e);
        }
        if (format > FORMAT) {
            throw new EnvironmentException("The store " + folder
                    + " was written by a newer version of answergraph (format " + format + ", this one knows " + FORMAT
                    + "). Update answergraph, or build another store with --store.");
        }
    }

    /** A failure of the surroundings as such; any other as it is. */
    RuntimeException explained(Throwable failure) {
        if (failure instanceof EnvironmentException e) {
            return e;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String words = String.valueOf(cause.getMessage());
            String lower = words.toLowerCase(Locale.ROOT);
            if (lower.contains("failed to open")) {
                return new EnvironmentException(
                        "The store " + folder + " is not yours to open (" + words.strip()
                                + "). Ask its owner for permission to read and write, or name another with --store.",
                        failure);
            }
            if (lower.contains("lock")) {
                return new EnvironmentException(
                        "Another process uses the store " + folder + " (" + words.strip()
                                + "). Wait for it or stop it; a running server answers at its endpoint.",
                        failure);
            }
            // A page of a mapped file that finds no room on the disk is an InternalError.
            if (lower.contains("no space left") || lower.contains("quota") || cause instanceof InternalError) {
                return new EnvironmentException(
                        "The disk of the store " + folder
                                + " is full or failing; the store is as it was before. Free some space, or name another with --store.",
                        failure);
            }
            boolean isDisk = cause instanceof IOException
                    || cause instanceof UncheckedIOException
                    || cause instanceof org.apache.jena.atlas.RuntimeIOException;
            if (isDisk) {
                return new EnvironmentException(
                        "The store " + folder + " cannot be used (" + reason(cause)
                                + "); it is as it was before. Check the disk and its permissions.",
                        failure);
            }
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException e ? e : new IllegalStateException(failure);
    }

    private static String reason(Throwable e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
