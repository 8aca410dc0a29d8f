package io.answergraph.store;

import io.answergraph.model.DocumentId;
import io.answergraph.rdf.Iris;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * The documents of a description with their fingerprints, in a file that is read in a small part of the time that
 * their statements take. It names the tally of the description that it was written of, and counts as long as the description has that
 * one: a change by whatever way makes it void. Losing it costs time and nothing else.
 */
final class CatalogCopy {
    private static final String HEADER = "answergraph catalog 1";

    private final Path file;

    /** Takes the generation beside whose data it lies. */
    CatalogCopy(Generation generation) {
        this.file = generation.folder().resolve("CATALOG");
    }

    /** What a document was read by. */
    private record Reader(String ontologyDigest, String extractorVersion) {
        static Reader of(Fingerprint fingerprint) {
            return new Reader(fingerprint.ontologyDigest(), fingerprint.extractorVersion());
        }
    }

    /**
     * Reads it; empty where it is missing, damaged, or one of another state.
     *
     * @param description the tally that the description has now
     */
    Optional<SortedMap<DocumentId, Fingerprint>> read(Iris iris, Tally description) {
        CRC32C sum = new CRC32C();
        try (DataInputStream in =
                new DataInputStream(new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), sum))) {
            if (!isOf(description, in)) {
                return Optional.empty();
            }
            SortedMap<DocumentId, Fingerprint> documents = documents(in, readers(in), iris);
            long expected = sum.getValue();
            return in.readLong() == expected ? Optional.of(documents) : Optional.empty();
        } catch (IOException | IndexOutOfBoundsException unusable) {
            return Optional.empty();
        }
    }

    private static boolean isOf(Tally description, DataInputStream in) throws IOException {
        return in.readUTF().equals(HEADER) && in.readUTF().equals(description.toString());
    }

    private static List<Reader> readers(DataInputStream in) throws IOException {
        List<Reader> readers = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            readers.add(new Reader(in.readUTF(), in.readUTF()));
        }
        return readers;
    }

    private static SortedMap<DocumentId, Fingerprint> documents(DataInputStream in, List<Reader> readers, Iris iris)
            throws IOException {
        SortedMap<DocumentId, Fingerprint> documents = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            DocumentId id = new DocumentId(in.readUTF());
            String content = in.readUTF();
            Reader reader = readers.get(in.readInt());
            documents.put(
                    id, new Fingerprint(content, reader.ontologyDigest(), iris.base(), reader.extractorVersion()));
        }
        return documents;
    }

    /** Makes it one of the state that the description has now, where it is not. */
    void keep(Tally description, SortedMap<DocumentId, Fingerprint> documents) {
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try {
            if (!isOf(description)) {
                write(written, description, documents);
                Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException lost) {
            // The next build reads the description.
            return;
        }
    }

    private boolean isOf(Tally description) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return isOf(description, in);
        } catch (IOException unusable) {
            return false;
        }
    }

    private static void write(Path file, Tally description, SortedMap<DocumentId, Fingerprint> documents)
            throws IOException {
        List<Reader> readers =
                documents.values().stream().map(Reader::of).distinct().toList();
        CRC32C sum = new CRC32C();
        try (DataOutputStream out = new DataOutputStream(
                new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), sum))) {
            out.writeUTF(HEADER);
            out.writeUTF(description.toString());
            out.writeInt(readers.size());
            for (Reader reader : readers) {
                out.writeUTF(reader.ontologyDigest());
                out.writeUTF(reader.extractorVersion());
            }
            out.writeInt(documents.size());
            for (var document : documents.entrySet()) {
                out.writeUTF(document.getKey().value());
                out.writeUTF(document.getValue().content());
                out.writeInt(readers.indexOf(Reader.of(document.getValue())));
            }
            out.flush();
            out.writeLong(sum.getValue());
        }
    }
}
