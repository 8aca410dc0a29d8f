package io.answergraph.export;

import io.answergraph.model.EnvironmentException;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.Terms;
import io.answergraph.rdf.Violation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;

/**
 * A folder to publish: the graph, the vocabulary, what the shapes found, a description for catalogues, where it all comes
 * from, and checksums. All but the provenance and what names its checksum is a function of the graph. To be used within one
 * read transaction.
 */
public final class Release {
    /** The whole graph but for its runs. */
    public static final String GRAPH = "graph.trig";

    /** The checksums of all other files, as {@code sha256sum} writes them; written last. */
    public static final String SUMS = "SHA256SUMS";

    static final String DESCRIPTION = "description.ttl";
    static final String VOCABULARY = "vocabulary.ttl";
    static final String VALIDATION = "validation.ttl";
    static final String PROVENANCE = "provenance.ttl";
    static final String README = "README.md";

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Map<String, String> prefixes;
    private final boolean noText;
    private final List<ReleasedFile> files = new ArrayList<>();

    /**
     * Takes what is to be released.
     *
     * @param noText whether the pages' sentences are left out
     */
    public Release(DatasetGraph dataset, Iris iris, Map<String, String> prefixes, boolean noText) {
        this.dataset = dataset;
        this.iris = iris;
        this.prefixes = new TreeMap<>(prefixes);
        this.noText = noText;
    }

    /** Those that only descriptions need. */
    private Map<String, String> describing() {
        Map<String, String> more = new TreeMap<>(prefixes);
        more.put("dcat", DCAT.NS);
        more.put("sh", ShapeReport.SHACL);
        more.put("spdx", ReleaseDescription.SPDX);
        return more;
    }

    /**
     * What a release holds as its graph.
     *
     * @param noText whether the pages' sentences are left out
     */
    public static Selection selection(boolean noText) {
        return new Selection(Optional.empty(), false, noText);
    }

    /**
     * Writes all files; once.
     *
     * @param program its name and release, as its users know them
     * @param violations what the shapes found in the graph
     */
    public void write(FileSet folder, String program, List<Violation> violations) {
        Selection whole = selection(noText);
        Selection vocabulary = new Selection(Optional.of("vocabulary"), false, false);
        Exporter exporter = new Exporter(iris, prefixes);
        DatasetStatistics statistics = DatasetStatistics.of(whole.quads(dataset, iris, ExportFormat.TRIG));
        GraphContent content = GraphContent.of(() -> whole.quads(dataset, iris, ExportFormat.TRIG));
        long documents = statistics.classes().getOrDefault(Terms.SCHEMA_FAQ_PAGE.getURI(), 0L);
        add(
                folder,
                GRAPH,
                out -> exporter.write(whole.quads(dataset, iris, ExportFormat.TRIG), ExportFormat.TRIG, out));
        turtle(folder, exporter, VOCABULARY, vocabulary.quads(dataset, iris, ExportFormat.TTL));
        Exporter describing = new Exporter(iris, describing());
        turtle(folder, describing, VALIDATION, ShapeReport.quads(violations, iris));
        turtle(folder, describing, PROVENANCE, new ReleaseProvenance(dataset, iris).quads(program));
        List<ReleasedFile> described = List.copyOf(files);
        turtle(
                folder,
                describing,
                DESCRIPTION,
                new ReleaseDescription(iris, content).quads(statistics, documents, described));
        String readme = new ReleaseReadme(
                        statistics, documents, iris, program, noText, violations.size(), content.hash())
                .text();
        add(folder, README, out -> write(out, readme));
        StringBuilder sums = new StringBuilder();
        files.forEach(file ->
                sums.append(file.sha256()).append("  ").append(file.name()).append('\n'));
        folder.write(SUMS, out -> write(out, sums.toString()));
    }

    private void turtle(FileSet folder, Exporter exporter, String name, Stream<Quad> quads) {
        add(folder, name, out -> exporter.write(quads, ExportFormat.TTL, out));
    }

    private void add(FileSet folder, String name, Consumer<OutputStream> body) {
        folder.write(name, out -> {
            DigestedOutput digested = new DigestedOutput(out);
            body.accept(digested);
            files.add(new ReleasedFile(name, digested.bytes(), digested.sha256()));
        });
    }

    private static void write(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new EnvironmentException("The release cannot be written: " + e.getMessage(), e);
        }
    }
}
