package io.answergraph.cli;

import io.answergraph.Pipeline;
import io.answergraph.TimeLimit;
import io.answergraph.model.Analysis;
import io.answergraph.model.Checkpoint;
import io.answergraph.model.Document;
import io.answergraph.model.Extraction;
import io.answergraph.model.Ontology;
import io.answergraph.model.Problem;
import io.answergraph.source.Sources;
import io.answergraph.vocabulary.Gaps;
import io.answergraph.vocabulary.Suggestion;
import java.util.ArrayList;
import java.util.List;

/** Reads documents for what the vocabulary does not link. */
final class Survey {
    private final Output output;
    private final SourceOptions sources;

    Survey(Output output, SourceOptions sources) {
        this.output = output;
        this.sources = sources;
    }

    /** All suggestions, ranked. Problems of the documents are reported. */
    List<Suggestion> suggestions(Ontology ontology) {
        Sources files = sources.open();
        Pipeline pipeline = new Pipeline(ontology);
        Gaps gaps = new Gaps(ontology);
        List<Problem> problems = new ArrayList<>();
        try (Progress progress = Progress.of(output, "Reading", "files", files.size());
                ParallelExtraction<Runnable> reading = new ParallelExtraction<>(
                        document -> read(pipeline, document, gaps, problems), sources.threads(), Runnable::run)) {
            files.read(new Sources.Sink() {
                @Override
                public void document(Document document) {
                    reading.add(document);
                }

                @Override
                public void problem(Problem problem) {
                    problems.add(problem);
                }

                @Override
                public void fileDone(String path) {
                    progress.step();
                }
            });
            reading.finish();
        }
        new ProblemReport(problems).print(output);
        return gaps.ranked();
    }

    /** What is left to do in the order of the documents. */
    private Runnable read(Pipeline pipeline, Document document, Gaps gaps, List<Problem> problems) {
        Checkpoint checkpoint = sources.effort().limit().start(document);
        try {
            Analysis analysis = pipeline.analyze(document, checkpoint);
            Extraction extraction = pipeline.extract(analysis, checkpoint);
            return () -> gaps.add(analysis, extraction);
        } catch (TimeLimit.Exceeded exceeded) {
            return () -> problems.add(exceeded.problem());
        }
    }
}
