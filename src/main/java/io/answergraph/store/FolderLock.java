package io.answergraph.store;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps other processes out of a store. The system lets go of it when the process ends, however it ends; the file stays, and
 * says by its number which process holds it.
 */
final class FolderLock implements AutoCloseable {
    static final String FILE = "LOCK";

    /**
     * The folders that this process holds. A second try must not open the file: closing it again would let go of the lock
     * (POSIX, {@code fcntl}).
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder that exists.
     *
     * @throws EnvironmentException if another has it
     * @throws IOException if the folder cannot be written
     */
    static FolderLock take(Path named) throws IOException {
        Path folder = named.toRealPath();
        if (!HELD.add(folder)) {
            throw heldBy(named, "this very process");
        }
        try {
            FileChannel channel = FileChannel.open(
                    folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw heldBy(
                        named,
                        "process " + Files.readString(folder.resolve(FILE)).strip());
            }
            String process = ProcessHandle.current().pid() + "\n";
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)), 0);
            return new FolderLock(folder, channel);
        } catch (IOException | RuntimeException e) {
            HELD.remove(folder);
            throw e;
        }
    }

    private static EnvironmentException heldBy(Path folder, String who) {
        return new EnvironmentException("Another process uses the store " + folder + " (" + who
                + "). Wait for it or stop it; a running server answers at its endpoint, and takes builds by 'build"
                + " --server'.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new EnvironmentException("The lock of " + folder + " cannot be let go (" + e.getMessage() + ").", e);
        } finally {
            HELD.remove(folder);
        }
    }
}
