package io.answergraph.store;

import io.answergraph.Pipeline;
import io.answergraph.model.Document;
import io.answergraph.model.Extraction;
import io.answergraph.model.Problem;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.OntologyFolder;
import io.answergraph.source.Limits;
import io.answergraph.source.Sources;
import io.answergraph.source.StandardInput;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the real reader and pipeline make of {@code corpus/}, to be put into stores. */
public final class CorpusGraph implements Sources.Sink {
    private final LoadedOntology ontology = OntologyFolder.load(Path.of("ontology"), Iris.DEFAULT_BASE);
    private final Pipeline pipeline = new Pipeline(ontology.ontology());
    private final List<Extraction> extractions = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** The same for all tests of one run, since extraction is the slow part and always gives the same. */
    public static CorpusGraph read() {
        return Once.READ;
    }

    private static final class Once {
        static final CorpusGraph READ = readAnew();
    }

    private static CorpusGraph readAnew() {
        CorpusGraph graph = new CorpusGraph();
        StandardInput none = new StandardInput(InputStream.nullInputStream(), StandardInput.DEFAULT_NAME);
        Sources.of(List.of("corpus"), none, Limits.defaults()).read(graph);
        return graph;
    }

    @Override
    public void document(Document document) {
        extractions.add(pipeline.extract(document));
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    /** Makes a store in the folder, in the order of the files' names. */
    public GraphStore store(Path folder) {
        return store(folder, extractions);
    }

    GraphStore storeInReverse(Path folder) {
        return store(folder, extractions.reversed());
    }

    private GraphStore store(Path folder, List<Extraction> ordered) {
        GraphStore store = GraphStore.openForWriting(folder);
        store.update(ontology, Pipeline.VERSION, update -> {
            ordered.forEach(update::put);
            update.run(new Run(Instant.EPOCH, Duration.ofSeconds(1), "localhost", problems));
            return update.documents();
        });
        return store;
    }
}
