package io.answergraph.store;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder that a store is: a file that says in which format it is written, generations of the graph ({@code gen-0007}), of
 * which the file {@code CURRENT} names the one that counts, and a lock. Whatever else is found there was left by a process that
 * did not come to its end, and may go.
 */
final class StoreFolder implements AutoCloseable {
    /** Raised whenever an older program could not read what a newer one writes. */
    static final int FORMAT = 2;

    private static final String MARKER = "answergraph-store";
    private static final String WORDS = "answergraph store, format ";
    private static final String CURRENT = "CURRENT";
    private static final Pattern GENERATION = Pattern.compile("gen-(\\d{4,9})");

    private final Path folder;
    private final FolderLock lock;

    /** The highest number that a generation had, or has. */
    private int last;

    private StoreFolder(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes hold of a store.
     *
     * @throws EnvironmentException if there is none
     */
    static StoreFolder existing(Path folder) {
        if (!Files.exists(folder.resolve(MARKER))) {
            throw new EnvironmentException("There is no store at " + folder
                    + ". Build one with 'answergraph build --store " + folder + "', or name another with --store.");
        }
        return open(folder);
    }

    /** Takes hold of a store, which is made in a folder that is new or empty, and clears what is left over in it. */
    static StoreFolder orNew(Path folder) {
        try {
            if (!Files.exists(folder.resolve(MARKER))) {
                create(folder);
            }
        } catch (IOException | UncheckedIOException e) {
            throw StoreFaults.unwritable(folder, e);
        }
        StoreFolder opened = open(folder);
        try {
            opened.sweep();
            return opened;
        } catch (IOException e) {
            opened.close();
            throw StoreFaults.unwritable(folder, e);
        }
    }

    private static void create(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.anyMatch(entry -> !Disk.isHalfWritten(entry))) {
                throw new EnvironmentException("The folder " + folder
                        + " holds other files and is not a store. Name a new or empty folder with --store.");
            }
        }
        Disk.replace(folder.resolve(MARKER), WORDS + FORMAT + "\n");
    }

    private static StoreFolder open(Path folder) {
        checkFormat(folder);
        try {
            return new StoreFolder(folder, FolderLock.take(folder));
        } catch (IOException e) {
            throw new EnvironmentException(
                    "The store " + folder + " is not yours to open (" + StoreFaults.reason(e)
                            + "). Ask its owner for permission to read and write, or name another with --store.",
                    e);
        }
    }

    private static void checkFormat(Path folder) {
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
        if (format != FORMAT) {
            throw new EnvironmentException("The store " + folder + " was written by "
                    + (format > FORMAT ? "a newer" : "an older") + " version of answergraph (format " + format
                    + ", this one knows " + FORMAT + "). "
                    + (format > FORMAT
                            ? "Update answergraph, or build another store with --store."
                            : "Remove the folder and build it anew, or build another store with --store."));
        }
    }

    Path path() {
        return folder;
    }

    /** The folder of the generation that counts; empty before the first build. */
    Optional<Path> current() {
        Path pointer = folder.resolve(CURRENT);
        if (Files.notExists(pointer)) {
            return Optional.empty();
        }
        try {
            String name = Files.readString(pointer).strip();
            Path generation = folder.resolve(name);
            if (!GENERATION.matcher(name).matches() || !Files.isDirectory(generation)) {
                throw new EnvironmentException("The store " + folder + " is damaged: its file " + CURRENT + " names '"
                        + name + "', which is not there. Restore a backup with 'answergraph restore', or remove the"
                        + " folder and build anew.");
            }
            return Optional.of(generation);
        } catch (IOException e) {
            throw StoreFaults.unusable(folder, e);
        }
    }

    /**
     * Makes the folder of a generation to come. No name is given twice, since TDB holds on to a folder that it could not open, and
     * refuses it from then on.
     */
    Path next() throws IOException {
        for (Path entry : entries()) {
            var matcher = GENERATION.matcher(entry.getFileName().toString());
            if (matcher.matches()) {
                last = Math.max(last, Integer.parseInt(matcher.group(1)));
            }
        }
        last++;
        return Files.createDirectory(folder.resolve("gen-%04d".formatted(last)));
    }

    /** From now on another generation counts, which is whole: also if the power fails. */
    void switchTo(Path generation) throws IOException {
        Disk.forceAll(generation);
        Disk.force(folder);
        Disk.replace(folder.resolve(CURRENT), generation.getFileName() + "\n");
    }

    /** Removes generations that do not count, and what was half written. */
    private void sweep() throws IOException {
        Optional<Path> current = current();
        for (Path entry : entries()) {
            boolean isOther =
                    GENERATION.matcher(entry.getFileName().toString()).matches() && !current.equals(Optional.of(entry));
            if (isOther || Disk.isHalfWritten(entry)) {
                Disk.delete(entry);
            }
        }
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    @Override
    public void close() {
        lock.close();
    }
}
