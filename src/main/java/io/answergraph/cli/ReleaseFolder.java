package io.answergraph.cli;

import io.answergraph.export.Release;
import io.answergraph.model.EnvironmentException;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.ShapeCheck;
import io.answergraph.rdf.Violation;
import io.answergraph.store.GraphStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder that a release is written to: a new or empty one, or that of an earlier release, which it replaces. */
final class ReleaseFolder {
    private final Path folder;
    private final Output output;

    ReleaseFolder(Path folder, Output output) {
        this.folder = folder;
        this.output = output;
    }

    /**
     * Writes the release of a store's graph.
     *
     * @param ontology whose shapes the graph is checked against
     * @param noText whether the pages' sentences are left out
     */
    void write(GraphStore store, LoadedOntology ontology, boolean noText) {
        prepare();
        if (!store.ontologyDigest().equals(ontology.ontology().digest())) {
            output.warn("The graph was built with another ontology than the one whose shapes check it now. Name its"
                    + " folder with --ontology.");
        }
        Iris iris = store.iris();
        ShapeCheck shapes = ShapeCheck.load(ontology);
        OutputFolder files = new OutputFolder(folder, output);
        int findings = store.read(dataset -> {
            List<Violation> violations = shapes.check(dataset, iris);
            new Release(dataset, iris, store.prefixes(), noText)
                    .write(files::write, String.join(" ", new Answergraph.Version().getVersion()), violations);
            return violations.size();
        });
        if (findings > 0) {
            output.warn("The shapes found something wrong; 'answergraph validate' shows it. The release says so.");
        }
    }

    /** Takes the checksums of an earlier release away, so that no half-written one passes for whole. */
    private void prepare() {
        try {
            boolean isRelease = Files.deleteIfExists(folder.resolve(Release.SUMS));
            if (!isRelease && Files.isDirectory(folder) && holdsFiles()) {
                throw new EnvironmentException("The folder " + folder
                        + " holds other files and is no release. Name a new or empty folder with --release.");
            }
        } catch (IOException | UncheckedIOException e) {
            throw new EnvironmentException(
                    "cannot write a release to " + folder + " (" + e.getMessage()
                            + "). Choose a place with --release that is yours to write.",
                    e);
        }
    }

    private boolean holdsFiles() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isPresent();
        }
    }
}
