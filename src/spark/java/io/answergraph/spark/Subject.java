package io.answergraph.spark;

import io.answergraph.Pipeline;
import io.answergraph.TimeLimit;
import io.answergraph.export.ExportFormat;
import io.answergraph.export.Exporter;
import io.answergraph.model.Document;
import io.answergraph.model.Extraction;
import io.answergraph.parts.PartMaker;
import io.answergraph.parts.ProblemTable;
import io.answergraph.rdf.GraphMapper;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.OntologyFolder;
import io.answergraph.store.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;

/**
 * What documents are read by: an ontology as the files of its folder, some hundred kilobytes, which travel to the machines; each
 * makes one pipeline of it, which its threads share.
 *
 * @param base what IRIs start with
 * @param timeLimit of each document, for every million characters of it
 */
record Subject(SortedMap<String, byte[]> files, String base, Duration timeLimit) implements Serializable {
    /** One for each ontology that a machine has met: two jobs may share machines. */
    private static final Map<String, Subject.Ready> READY = new ConcurrentHashMap<>();

    /** The ontology, and what reads documents by it; safe for use by many threads. */
    private record Ready(LoadedOntology ontology, Pipeline pipeline) {}

    /** Takes the files of the ontology's folder, which is on this machine. */
    static Subject of(PartMaker.Rules rules) {
        Path folder = rules.ontology();
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) below.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".ttl")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
            return new Subject(files, rules.base(), rules.timeLimit());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a document says.
     *
     * @param digest of the ontology
     * @throws TimeLimit.Exceeded if the document takes longer than it may
     */
    Piece.Extracted extract(Document document, String digest) {
        Ready ready = READY.computeIfAbsent(digest + " " + base, key -> ready());
        Extraction extraction = ready.pipeline().extract(document, new TimeLimit(timeLimit).start(document));
        List<Quad> quads = new ArrayList<>();
        new GraphMapper(ready.ontology().iris()).write(extraction, quads::add);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        new Exporter(ready.ontology().iris(), Map.of()).write(quads.stream(), ExportFormat.NQ, lines);
        return new Piece.Extracted(
                Fingerprint.of(document, digest, base, Pipeline.VERSION).content(),
                lines.toString(StandardCharsets.UTF_8),
                extraction.problems().stream()
                        .map(problem -> ProblemTable.line(
                                problem, Optional.of(document.id().value())))
                        .toList());
    }

    private Ready ready() {
        try (Scratch folder = Scratch.make()) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                folder.put(file.getKey(), file.getValue());
            }
            LoadedOntology ontology = OntologyFolder.load(folder.path(), base);
            return new Ready(ontology, new Pipeline(ontology.ontology()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
