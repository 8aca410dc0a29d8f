package io.answergraph.cli;

import io.answergraph.model.DocumentId;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * How files stood when an earlier build read them, and what they held: who finds them so again, and the store still with what
 * they held, need not read them. Kept in a file that may be lost: then all files are read.
 */
final class KnownFiles {
    private static final String HEADER = "answergraph files 1";

    /**
     * A file.
     *
     * @param state how it stood
     * @param isClean whether it gave no problem, which would have to be told again
     * @param documents that it held, with the digest of their content
     */
    record Known(String state, boolean isClean, SortedMap<DocumentId, String> documents) {
        Known {
            documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
        }
    }

    private KnownFiles() {}

    /** By path; empty where the file is missing, or is not what {@link #write} wrote. */
    static SortedMap<String, Known> read(Path file) {
        SortedMap<String, Known> files = new TreeMap<>();
        CRC32C sum = new CRC32C();
        try (DataInputStream in =
                new DataInputStream(new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), sum))) {
            if (!in.readUTF().equals(HEADER)) {
                return new TreeMap<>();
            }
            for (int left = in.readInt(); left > 0; left--) {
                String path = in.readUTF();
                String state = in.readUTF();
                boolean isClean = in.readBoolean();
                SortedMap<DocumentId, String> documents = new TreeMap<>();
                for (int more = in.readInt(); more > 0; more--) {
                    documents.put(new DocumentId(in.readUTF()), in.readUTF());
                }
                files.put(path, new Known(state, isClean, documents));
            }
            long expected = sum.getValue();
            return in.readLong() == expected ? files : new TreeMap<>();
        } catch (IOException | IllegalArgumentException unusable) {
            return new TreeMap<>();
        }
    }

    /** Remembers them; where that fails nothing but time is lost. */
    static void write(Path file, SortedMap<String, Known> files) {
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try {
            writeTo(written, files);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException lost) {
            // The next build reads all files.
            return;
        }
    }

    /** Lets the file be as young as the last build, by which the launcher tells how much there is to read. */
    static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException lost) {
            // The next build starts a little slower.
            return;
        }
    }

    private static void writeTo(Path file, SortedMap<String, Known> files) throws IOException {
        CRC32C sum = new CRC32C();
        try (DataOutputStream out = new DataOutputStream(
                new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), sum))) {
            out.writeUTF(HEADER);
            out.writeInt(files.size());
            for (var each : files.entrySet()) {
                out.writeUTF(each.getKey());
                out.writeUTF(each.getValue().state());
                out.writeBoolean(each.getValue().isClean());
                out.writeInt(each.getValue().documents().size());
                for (var document : each.getValue().documents().entrySet()) {
                    out.writeUTF(document.getKey().value());
                    out.writeUTF(document.getValue());
                }
            }
            out.flush();
            out.writeLong(sum.getValue());
        }
    }
}
