package io.answergraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** What outlives a power cut and what is gone: files replaced whole, folders written through, trees removed. */
final class Disk {
    private static final String HALF_WRITTEN = ".new";

    private Disk() {}

    /**
     * Puts a small text in place of a file's; whoever opens it meanwhile, even after a crash, reads the old text or the new
     * one.
     */
    static void replace(Path file, String text) throws IOException {
        Path written = file.resolveSibling(file.getFileName() + HALF_WRITTEN);
        Files.writeString(written, text, StandardCharsets.UTF_8);
        force(written);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    }

    /** Whether a {@link #replace} that came to no end left it. */
    static boolean isHalfWritten(Path file) {
        return file.getFileName().toString().endsWith(HALF_WRITTEN);
    }

    /** Lets a file, or the names in a folder, reach the disk. */
    static void force(Path fileOrFolder) throws IOException {
        boolean isFolder = Files.isDirectory(fileOrFolder);
        try (FileChannel channel =
                FileChannel.open(fileOrFolder, isFolder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folder; its file system keeps names safe by itself.
            if (!isFolder || isPosix(fileOrFolder)) {
                throw e;
            }
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** The same of a folder with all below it. */
    static void forceAll(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) below::iterator) {
                force(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Removes a file, or a folder with all below it; nothing if there is none. */
    static void delete(Path tree) throws IOException {
        if (Files.notExists(tree)) {
            return;
        }
        try (Stream<Path> below = Files.walk(tree)) {
            for (Path path : (Iterable<Path>) below.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
