package io.answergraph.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.answergraph.export.DigestedOutput;
import io.answergraph.export.ExportFormat;
import io.answergraph.export.Exporter;
import io.answergraph.model.EnvironmentException;
import io.answergraph.store.GraphStore;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * A backup: all that a store holds as sorted N-Quads (W3C, packed by gzip), which any version of this program and any RDF tool
 * reads, with a manifest, and SHA-256 checksums in the form that {@code sha256sum -c} takes. The checksums are written last,
 * so that no half-written backup passes for whole. The same graph makes the same bytes.
 */
public final class BackupFolder {
    private static final String GRAPH = "graph.nq.gz";
    private static final String MANIFEST = "manifest.json";
    private static final String SUMS = "SHA256SUMS";

    private final Path folder;

    public BackupFolder(Path folder) {
        this.folder = folder;
    }

    /** What to write to a file. */
    private interface Body {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes what a store holds; others may read and change it meanwhile.
     *
     * @param program its name and release
     * @param step run for each statement; what it throws ends it, and the backup is not whole
     * @return how many statements there are in all graphs
     * @throws EnvironmentException if the folder is there already and not empty, or cannot be written
     */
    public long write(GraphStore store, String program, Runnable step) {
        try {
            prepare();
            SortedMap<String, String> sums = new TreeMap<>();
            Manifest manifest = store.dump(quads -> graph(quads.peek(quad -> step.run()), store, program, sums));
            file(MANIFEST, sums, out -> out.write(manifest.json()));
            StringBuilder lines = new StringBuilder();
            sums.forEach(
                    (name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
            file(SUMS, new TreeMap<>(), out -> out.write(lines.toString().getBytes(UTF_8)));
            return manifest.statements();
        } catch (IOException | UncheckedIOException | RuntimeIOException e) {
            throw new EnvironmentException(
                    "The backup cannot be written to " + folder + " (" + reason(e)
                            + "). It is not whole. Choose a folder that is yours to write, and has room.",
                    e);
        }
    }

    /** The same, unwatched. */
    public long write(GraphStore store, String program) {
        return write(store, program, () -> {});
    }

    private Manifest graph(Stream<Quad> quads, GraphStore store, String program, SortedMap<String, String> sums) {
        SortedMap<String, String> prefixes = new TreeMap<>(store.prefixes());
        try {
            file(GRAPH, sums, out -> {
                GZIPOutputStream packed = new GZIPOutputStream(out, 1 << 16);
                new Exporter(store.iris(), prefixes).write(quads, ExportFormat.NQ, packed);
                packed.finish();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Manifest(
                Manifest.FORMAT,
                program,
                store.iris().base(),
                store.documents().size(),
                store.statistics().statements(),
                prefixes);
    }

    private void prepare() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw new EnvironmentException("The folder " + folder
                        + " holds something already. Name a new or empty folder for the backup.");
            }
        }
    }

    /** Writes it down to the disk. */
    private void file(String name, SortedMap<String, String> sums, Body body) throws IOException {
        Path file = folder.resolve(name);
        try (DigestedOutput digested =
                new DigestedOutput(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            body.to(digested);
            sums.put(name, digested.sha256());
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /**
     * Lets a store hold what the backup holds.
     *
     * @param counting is given the number of statements once the backup is checked, and gives what is run for each of them;
     *     what that throws ends it, and the store is as it was
     * @return how many statements there are in all graphs
     * @throws EnvironmentException if this is no backup, or not a whole one; then the store is as it was
     */
    public long restoreTo(GraphStore store, LongFunction<Runnable> counting) {
        Manifest manifest = checked();
        Runnable step = counting.apply(manifest.statements());
        try (InputStream in = new GZIPInputStream(
                new BufferedInputStream(Files.newInputStream(folder.resolve(GRAPH)), 1 << 16), 1 << 16)) {
            Iterator<Quad> quads = Iter.map(IteratorParsers.createIteratorNQuads(in), quad -> {
                step.run();
                return quad;
            });
            return store.restore(quads, manifest.prefixes());
        } catch (IOException | RiotException | RuntimeIOException e) {
            throw damaged(GRAPH + " cannot be read (" + reason(e) + ")", e);
        }
    }

    /** The same, unwatched. */
    public long restoreTo(GraphStore store) {
        return restoreTo(store, statements -> () -> {});
    }

    /** The manifest of a backup whose files all have their checksums. */
    private Manifest checked() {
        if (!Files.isRegularFile(folder.resolve(SUMS))) {
            throw new EnvironmentException("There is no whole backup in " + folder + ": it has no " + SUMS
                    + ". Name the folder that 'answergraph backup' wrote.");
        }
        try {
            SortedMap<String, String> sums = new TreeMap<>();
            for (String line : Files.readAllLines(folder.resolve(SUMS))) {
                String[] parts = line.split(" [ *]", 2);
                sums.put(parts.length == 2 ? parts[1] : "", parts[0]);
            }
            for (String name : new String[] {GRAPH, MANIFEST}) {
                if (!sum(name).equals(sums.get(name))) {
                    throw damaged(name + " does not have its checksum", null);
                }
            }
            Manifest manifest = Manifest.of(Files.readAllBytes(folder.resolve(MANIFEST)));
            if (manifest.format() > Manifest.FORMAT) {
                throw new EnvironmentException("The backup " + folder + " was written by " + manifest.program()
                        + ", which is newer than this program. Update answergraph.");
            }
            return manifest;
        } catch (IOException e) {
            throw damaged(reason(e), e);
        }
    }

    private String sum(String name) throws IOException {
        try (DigestedOutput digested = new DigestedOutput(OutputStream.nullOutputStream())) {
            Files.copy(folder.resolve(name), digested);
            return digested.sha256();
        }
    }

    private EnvironmentException damaged(String how, @Nullable Exception cause) {
        String message = "The backup " + folder + " is damaged: " + how
                + ". Nothing was restored. Try another backup, or build anew.";
        return cause == null ? new EnvironmentException(message) : new EnvironmentException(message, cause);
    }

    private static String reason(Exception e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
