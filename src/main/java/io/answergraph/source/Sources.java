package io.answergraph.source;

import io.answergraph.model.Document;
import io.answergraph.model.DocumentId;
import io.answergraph.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The documents that the arguments of a command name: where the flow begins.
 *
 * <p>Not safe for use by several threads; what it hands on is immutable. One file's content is held at a time.
 */
public final class Sources {
    private final List<Found> files;
    private final List<Problem> found;
    private final Limits limits;
    private final @Nullable StandardInput standardInput;
    private @Nullable Stream stream;

    private Sources(List<Found> files, List<Problem> found, Limits limits, @Nullable StandardInput standardInput) {
        this.files = files;
        this.found = found;
        this.limits = limits;
        this.standardInput = standardInput;
    }

    /**
     * Finds the files; reads none yet.
     *
     * @param arguments files, folders (with all below), globs, or {@code -} for standard input; a file named twice counts
     *     once
     * @throws io.answergraph.model.EnvironmentException where an argument names nothing that exists
     */
    public static Sources of(List<String> arguments, StandardInput standardInput, Limits limits) {
        FileSearch search = new FileSearch();
        Set<String> distinct = new LinkedHashSet<>(arguments);
        distinct.stream().filter(argument -> !argument.equals("-")).forEach(search::follow);
        List<Found> files = new ArrayList<>(search.found());
        files.sort(Comparator.comparing(Found::id).thenComparing(Found::path));
        return new Sources(files, search.problems(), limits, distinct.contains("-") ? standardInput : null);
    }

    /** The number of files found, standard input counted as one: {@link Sink#fileDone} is called so often. */
    public int size() {
        return files.size() + (standardInput == null ? 0 : 1);
    }

    /**
     * Tells whether there is something new to read: other words than before if a file came, went, or was written to, or the
     * file of metadata beside it.
     */
    public String state() {
        StringJoiner state = new StringJoiner("\n");
        for (Found file : files) {
            Path sidecar = file.file().resolveSibling(file.file().getFileName() + Sidecar.SUFFIX);
            state.add(file.path() + " " + stamp(file.file()) + " " + stamp(sidecar));
        }
        return state.toString();
    }

    /**
     * For each file's path how it stands, in words that are others as soon as it, or the file of metadata beside it, was
     * written to, replaced or moved. Files that were written to just now are left out: the next write might not show.
     */
    public SortedMap<String, String> states() {
        SortedMap<String, String> states = new TreeMap<>();
        FileStamps stamps = new FileStamps(Instant.now());
        for (Found file : files) {
            stamps.of(file).ifPresent(state -> states.put(file.path(), state));
        }
        return states;
    }

    private static String stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() + "@" + attributes.lastModifiedTime();
        } catch (IOException e) {
            return "-";
        }
    }

    /**
     * Hands on every document, one at a time, in order of the files' ids and then of the documents' own; standard input comes
     * last. May be called again and gives the same.
     */
    public void read(Sink sink) {
        found.forEach(sink::problem);
        Set<DocumentId> refused = refuseDuplicates(sink);
        Sink admitting = new Admitting(sink, refused);
        Opener opener = new Opener(limits, sink::problem);
        for (Found file : files) {
            // A file that was well may be the other of two by now.
            if (!refused.isEmpty() || sink.wants(file.path())) {
                opener.open(file, raw -> DocumentReader.read(raw, admitting));
            }
            sink.fileDone(file.path());
        }
        if (standardInput != null) {
            readStream(standardInput, sink::problem, raw -> DocumentReader.read(raw, admitting));
            sink.fileDone(standardInput.name());
        }
    }

    /** Reports each id that two inputs claim, once, and gives those ids. */
    private Set<DocumentId> refuseDuplicates(Sink sink) {
        Set<DocumentId> refused = new TreeSet<>();
        claims().forEach((id, paths) -> {
            if (paths.size() > 1) {
                refused.add(id);
                sink.problem(refusal(id, paths));
            }
        });
        return refused;
    }

    /**
     * That a document is not read, since several inputs would all become it.
     *
     * @param paths of the inputs
     */
    public static Problem refusal(DocumentId id, SortedSet<String> paths) {
        return new Problem(
                Problem.Code.DUPLICATE_DOCUMENT,
                String.join(", ", paths),
                "These would all become the document '" + id + "', so none is read. Rename all but one of them.");
    }

    /**
     * The paths of the inputs that would become each document, or would if they held one: names tell, except for records,
     * whose titles are part of it. {@link #read} refuses those of several inputs.
     */
    public SortedMap<DocumentId, SortedSet<String>> claims() {
        TreeMap<DocumentId, SortedSet<String>> claims = new TreeMap<>();
        Opener silent = new Opener(limits, problem -> {});
        List<Consumer<Sink>> records = new ArrayList<>();
        for (Found file : files) {
            List<String> paths = Format.of(file.path()).equals(Optional.of(Format.ZIP))
                    ? ZipArchive.paths(file, limits)
                    : List.of(file.path());
            paths.forEach(path -> claim(claims, path.equals(file.path()) ? file.id() : Slug.ofPath(path), path, file));
            if (paths.stream().anyMatch(Sources::holdsRecords)) {
                records.add(sink -> silent.open(file, raw -> {
                    if (raw.format() == Format.JSON_LINES) {
                        DocumentReader.read(raw, sink);
                    }
                }));
            }
        }
        if (standardInput != null) {
            claims.computeIfAbsent(Slug.ofPath(standardInput.name()), id -> new TreeSet<>())
                    .add("standard input (" + standardInput.name() + ")");
        }
        records.forEach(reading -> reading.accept(new Claiming(claims)));
        return claims;
    }

    private static void claim(Map<DocumentId, SortedSet<String>> claims, DocumentId id, String path, Found file) {
        SortedSet<String> paths = claims.computeIfAbsent(id, key -> new TreeSet<>());
        paths.add(paths.contains(path) ? file.file().toString() : path);
    }

    private static boolean holdsRecords(String path) {
        return path.endsWith(".gz")
                ? holdsRecords(path.substring(0, path.length() - 3))
                : Format.of(path).equals(Optional.of(Format.JSON_LINES));
    }

    private void readStream(StandardInput input, Consumer<Problem> problems, Consumer<RawFile> to) {
        try {
            if (stream == null) {
                stream = new Stream(input.stream().readNBytes((int) limits.maxFileBytes() + 1));
            }
            new Opener(limits, problems)
                    .open(
                            input.name(),
                            new ByteArrayInputStream(stream.bytes),
                            Metadata.NONE,
                            raw -> to.accept(raw.sniffed()));
        } catch (IOException failure) {
            problems.accept(FileSearch.unreadable(input.name(), failure));
        }
    }

    /** Receives what is read, in order; called by the thread that reads. */
    public interface Sink {
        /** Takes one document. */
        void document(Document document);

        /** Takes one thing that is wrong; the document that it concerns, if it could be read at all, may come before or after. */
        void problem(Problem problem);

        /** Whether the file at {@code path} is to be read; asked before anything that it holds is given. */
        default boolean wants(String path) {
            return true;
        }

        /** Called behind everything that the file at {@code path} holds. */
        default void fileDone(String path) {}
    }

    /** Keeps documents out whose id is claimed twice. */
    private record Admitting(Sink sink, Set<DocumentId> refused) implements Sink {
        @Override
        public void document(Document document) {
            if (!refused.contains(document.id())) {
                sink.document(document);
            }
        }

        @Override
        public void problem(Problem problem) {
            sink.problem(problem);
        }
    }

    /** Notes the ids of records. */
    private record Claiming(Map<DocumentId, SortedSet<String>> claims) implements Sink {
        @Override
        public void document(Document document) {
            claims.computeIfAbsent(document.id(), id -> new TreeSet<>())
                    .add(document.origin().path());
        }

        @Override
        public void problem(Problem problem) {
            // reported when the file is read for good
        }
    }

    /** What standard input held. */
    private static final class Stream {
        private final byte[] bytes;

        Stream(byte[] bytes) {
            this.bytes = bytes;
        }
    }
}
