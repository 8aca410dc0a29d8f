package io.answergraph.cli;

import io.answergraph.model.Problem;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LazyOntology;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.OntologyFolder;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options on which ontology holds. */
final class OntologyOptions {
    private final Installation installation;

    @Option(
            names = "--ontology",
            paramLabel = "DIR",
            description = "The ontology and vocabulary (default: the program's own).")
    private @Nullable Path folder;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "What the IRIs of the graph start with (default: ${DEFAULT-VALUE}).",
            defaultValue = Iris.DEFAULT_BASE)
    private String base = Iris.DEFAULT_BASE;

    OntologyOptions(Installation installation) {
        this.installation = installation;
    }

    LoadedOntology load() {
        return OntologyFolder.load(folder(), base);
    }

    /** The same, with what its files say when that is first needed. */
    LazyOntology open() {
        return OntologyFolder.open(folder(), base);
    }

    /** What keeps the ontology from being loaded. */
    List<Problem> faults() {
        return OntologyFolder.faults(folder(), base);
    }

    /** The folder in use. */
    Path folder() {
        return folder == null ? installation.ontology() : folder;
    }

    /** What IRIs start with. */
    String base() {
        return base;
    }

    /** How the user named it on the command line; nothing where it is the program's own. */
    String arguments() {
        return folder == null ? "" : " --ontology " + folder;
    }
}
