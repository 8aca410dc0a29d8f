package io.answergraph.cli;

import io.answergraph.Pipeline;
import io.answergraph.TimeLimit;
import io.answergraph.export.ExportFormat;
import io.answergraph.export.GraphContent;
import io.answergraph.export.Release;
import io.answergraph.export.Selection;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.source.Sources;
import io.answergraph.store.GraphStore;

/** Builds a graph in a store of its own, which is gone afterwards. */
final class Rebuild {
    private final Output output;
    private final LoadedOntology ontology;

    Rebuild(Output output, LoadedOntology ontology) {
        this.output = output;
        this.ontology = ontology;
    }

    /**
     * What a release of the sources' graph would hold.
     *
     * @param noText whether it would leave out the pages' sentences
     */
    GraphContent of(Sources files, boolean noText) {
        Intake intake = new Intake(ontology::ontology, TimeLimit.USUAL);
        try (NewStore temporary = NewStore.temporary("verify");
                GraphStore store = GraphStore.openForWriting(temporary.folder());
                Progress progress = Progress.of(output, "Reading", "files", files.size())) {
            store.update(ontology, Pipeline.VERSION, update -> {
                intake.run(files, Runtime.getRuntime().availableProcessors(), progress, update::put);
                return update.documents();
            });
            new ProblemReport(intake.problems()).print(output);
            Selection selection = Release.selection(noText);
            return store.read(
                    dataset -> GraphContent.of(() -> selection.quads(dataset, ontology.iris(), ExportFormat.TRIG)));
        }
    }
}
