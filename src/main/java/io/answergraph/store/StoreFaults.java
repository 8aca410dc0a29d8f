package io.answergraph.store;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/** Tells a user what is wrong with the disk or the permissions of a store, and what to do. */
final class StoreFaults {
    private StoreFaults() {}

    /** A failure of the surroundings as such; any other as it is. */
    static RuntimeException explained(Path folder, Throwable failure) {
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
            if (isFull(cause, lower)) {
                return new EnvironmentException(
                        "The disk of the store " + folder
                                + " is full or failing; the store is as it was before. Free some space, or name another with --store.",
                        failure);
            }
            boolean isDisk = cause instanceof IOException
                    || cause instanceof UncheckedIOException
                    || cause instanceof org.apache.jena.atlas.RuntimeIOException;
            if (isDisk) {
                return unusable(folder, cause);
            }
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException e ? e : new IllegalStateException(failure);
    }

    /** A page of a mapped file that finds no room on the disk is an InternalError. */
    private static boolean isFull(Throwable cause, String words) {
        return words.contains("no space left")
                || words.contains("quota")
                || words.contains("file too large")
                || cause instanceof InternalError;
    }

    static EnvironmentException unwritable(Path folder, Exception cause) {
        return new EnvironmentException(
                "The store " + folder + " cannot be written (" + reason(cause)
                        + "). Check the disk and the permissions, or name another with --store.",
                cause);
    }

    static EnvironmentException unusable(Path folder, Throwable cause) {
        return new EnvironmentException(
                "The store " + folder + " cannot be used (" + reason(cause)
                        + "); it is as it was before. Check the disk and its permissions.",
                cause);
    }

    static String reason(Throwable e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
