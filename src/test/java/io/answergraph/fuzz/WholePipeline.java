package io.answergraph.fuzz;

import io.answergraph.Pipeline;
import io.answergraph.export.ExportFormat;
import io.answergraph.model.Document;
import io.answergraph.model.Extraction;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.OntologyFolder;
import java.nio.file.Path;

/** Reading, extraction and the way to a graph. */
final class WholePipeline implements Target {
    private final Readers readers = new Readers();
    private final Pipeline pipeline;
    private final GraphLaws graphs;

    /** @param pipeline which other threads may use, too */
    WholePipeline(Pipeline pipeline) {
        this.pipeline = pipeline;
        graphs = new GraphLaws(new Iris(Iris.DEFAULT_BASE));
    }

    /** By the program's own ontology, seen from the project's folder. */
    static Pipeline pipeline() {
        return new Pipeline(
                OntologyFolder.load(Path.of("ontology"), Iris.DEFAULT_BASE).ontology());
    }

    @Override
    public Outcome take(Input input) {
        Readers.Read read = readers.read(input);
        for (Document document : read.documents()) {
            Extraction extraction = pipeline.extract(document);
            ExtractionLaws.check(extraction);
            graphs.check(extraction, ExportFormat.NQ);
            if (isSampled(document)) {
                graphs.check(extraction, ExportFormat.TRIG);
                BrokenLaw.unless(
                        pipeline.extract(document).equals(extraction), "the same document says the same twice");
            }
        }
        return new Outcome(read.documents().size(), read.problems().size());
    }

    /** One document of eight, by its content, so that it is the same one whenever an input is taken. */
    private static boolean isSampled(Document document) {
        return document.sha256().charAt(0) < '2';
    }

    @Override
    public void close() {
        readers.close();
    }
}
