package io.answergraph.store;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * How much disk a store takes, and how much it ought to: as many bytes for each statement as it took when it was last written
 * afresh. What is replaced or removed later leaves garbage in the files until they are compacted.
 *
 * @param bytes that the store's data take now
 * @param expected what they would take, written afresh
 */
public record Footprint(long bytes, long expected) {
    /** Garbage that is not worth the work. */
    private static final long TOLERATED = 64L << 20;

    private static final int STATE_BYTES = 3 * Long.BYTES;

    private static final String FILE = "WRITTEN";
    private static final Pattern WORDS = Pattern.compile("(\\d+) statements in (\\d+) bytes");

    /** Whether at least half of the files, and not just a little, is garbage. */
    public boolean isWorthCompacting() {
        return bytes - expected > Math.max(expected, TOLERATED);
    }

    /** Remembers how much a generation that was written afresh takes. */
    static void note(Path generation, long statements) throws IOException {
        Disk.replace(generation.resolve(FILE), statements + " statements in " + size(generation) + " bytes\n");
    }

    /**
     * Bytes in use. The files of an index grow by large steps, most of which the system does not lay out on the disk; how far
     * they are filled stands in a small file beside them: its root, and the number of blocks in either of its two files, of
     * eight bytes each.
     */
    private static long size(Path generation) throws IOException {
        try (Stream<Path> below = Files.walk(generation)) {
            long size = 0;
            for (Path file : (Iterable<Path>) below::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(".bpt")) {
                    ByteBuffer state = ByteBuffer.wrap(Files.readAllBytes(file));
                    if (state.limit() < STATE_BYTES) {
                        throw new IOException("the file " + file + " is cut off");
                    }
                    size += SystemTDB.BlockSize * (state.getLong(8) + state.getLong(16));
                } else if (name.endsWith(".obj")) {
                    size += Files.size(file);
                }
            }
            return size;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Measures a generation.
     *
     * @param statements that it holds now
     */
    static Footprint of(Path generation, long statements) {
        try {
            long bytes = size(generation);
            Matcher words =
                    WORDS.matcher(Files.readString(generation.resolve(FILE)).strip());
            if (!words.matches() || Long.parseLong(words.group(1)) == 0) {
                return new Footprint(bytes, bytes);
            }
            double each = Double.parseDouble(words.group(2)) / Long.parseLong(words.group(1));
            return new Footprint(bytes, Math.round(each * statements));
        } catch (NoSuchFileException e) {
            throw new EnvironmentException(
                    "The store is damaged: the file " + e.getMessage() + " is missing. Restore a backup with"
                            + " 'answergraph restore', or remove the store's folder and build anew.",
                    e);
        } catch (IOException e) {
            throw StoreFaults.unusable(generation, e);
        }
    }
}
