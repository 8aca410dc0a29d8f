package io.answergraph.rdf;

import io.answergraph.model.EnvironmentException;
import io.answergraph.model.Ontology;
import io.answergraph.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a folder of Turtle files into an ontology: the first step of every command. */
public final class OntologyFolder {
    /** What the program carries for a folder that has none of its own. */
    private static final List<String> OWN = List.of("core.ttl", "english.ttl");

    private static final String SHAPES = "shapes.ttl";

    private OntologyFolder() {}

    /**
     * Reads every {@code .ttl} of the folder and its subfolders. {@code shapes.ttl} is not part of the vocabulary. A
     * folder without a {@code core.ttl} or {@code english.ttl} gets the program's own, so that a new subject needs only its
     * own files.
     *
     * @param base what IRIs start with; IRIs below {@link Iris#DEFAULT_BASE} in the files are moved to it
     * @throws EnvironmentException if the folder is missing or its files say what cannot be; the message lists every
     *     fault with its file and line
     */
    public static LoadedOntology load(Path folder, String base) {
        return open(folder, base).loaded();
    }

    /**
     * The same with other contents for some of the files, to see what would be before they are written.
     *
     * @param instead contents by path below the folder, with {@code /} between its parts
     */
    public static LoadedOntology load(Path folder, String base, Map<String, byte[]> instead) {
        SortedMap<String, byte[]> files = read(folder);
        files.putAll(instead);
        return parsed(folder, base, files);
    }

    /**
     * The same, with the files read at once and what they say when that is first needed.
     *
     * @throws EnvironmentException if the folder is missing, unreadable or without files; what is wrong in the files is told
     *     when they are loaded
     */
    public static LazyOntology open(Path folder, String base) {
        SortedMap<String, byte[]> files = read(folder);
        return new LazyOntology(new Iris(base), digest(files), () -> parsed(folder, base, files));
    }

    /**
     * What keeps the folder from being used: everything that {@link #load(Path, String)} would list, by file and line.
     *
     * @throws EnvironmentException if the folder is missing, unreadable or without files
     */
    public static List<Problem> faults(Path folder, String base) {
        Faults faults = new Faults(folder);
        parse(folder, base, read(folder), faults);
        return faults.problems();
    }

    private static LoadedOntology parsed(Path folder, String base, SortedMap<String, byte[]> files) {
        Faults faults = new Faults(folder);
        Optional<LoadedOntology> loaded = parse(folder, base, files, faults);
        faults.throwIfAny();
        return loaded.orElseThrow();
    }

    /** Empty where there are faults. */
    private static Optional<LoadedOntology> parse(
            Path folder, String base, SortedMap<String, byte[]> files, Faults faults) {
        Iris iris = new Iris(base);
        TurtleFiles turtle = new TurtleFiles(iris, faults);
        files.forEach(turtle::add);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, String> prefixes = new TreeMap<>(Prefixes.own());
        prefixes.putAll(turtle.prefixes());
        TurtleFiles.Located located = turtle.located();
        Statements statements = new Statements(located, prefixes, faults);
        new TermCheck(statements).check();
        Ontology ontology = new OntologyReader(statements, base, digest(files)).read();
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        Optional<Path> shapes = Optional.of(folder.resolve(SHAPES)).filter(Files::isRegularFile);
        return Optional.of(new LoadedOntology(ontology, located.graph(), prefixes, shapes, located.places()));
    }

    private static SortedMap<String, byte[]> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new EnvironmentException(
                    "There is no ontology folder at " + folder + ". Name one that exists with --ontology DIR.");
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (name.endsWith(".ttl") && !name.equals(SHAPES)) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new EnvironmentException(
                    "The ontology folder " + folder + " cannot be read (" + e.getMessage()
                            + "). Check its permissions and links.",
                    e);
        }
        if (files.isEmpty()) {
            throw new EnvironmentException(
                    "The ontology folder " + folder + " holds no .ttl files. Name another with --ontology DIR.");
        }
        OWN.forEach(name -> files.computeIfAbsent(name, OntologyFolder::own));
        return files;
    }

    private static byte[] own(String name) {
        try (InputStream in = OntologyFolder.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Over names and contents, each with its length before it, so that no two folders run together. */
    private static String digest(SortedMap<String, byte[]> files) {
        MessageDigest digest = Iris.sha256();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            byte[] name = file.getKey().getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(8)
                    .putInt(name.length)
                    .putInt(file.getValue().length)
                    .array());
            digest.update(name);
            digest.update(file.getValue());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
