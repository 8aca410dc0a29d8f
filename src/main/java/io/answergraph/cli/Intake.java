package io.answergraph.cli;

import io.answergraph.Pipeline;
import io.answergraph.TimeLimit;
import io.answergraph.model.Document;
import io.answergraph.model.DocumentId;
import io.answergraph.model.Extraction;
import io.answergraph.model.Ontology;
import io.answergraph.model.Problem;
import io.answergraph.source.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes documents through the pipeline and counts what came of it. To be used by one thread. */
final class Intake {
    private final Supplier<Ontology> ontology;
    private final TimeLimit limit;
    private final List<Problem> fileProblems = new ArrayList<>();
    private final List<Problem> leftOut = new ArrayList<>();
    private final List<Problem> documentProblems = new ArrayList<>();
    private int read;
    private int unchanged;
    private int files;
    private @Nullable Pipeline pipeline;

    /**
     * Takes how to extract.
     *
     * @param ontology asked for when there is a document to extract, on the thread that reads
     * @param limit of what one document may take; who reaches it is left out, with a problem
     */
    Intake(Supplier<Ontology> ontology, TimeLimit limit) {
        this.ontology = ontology;
        this.limit = limit;
    }

    /**
     * Reads all sources and extracts every document.
     *
     * @param sink gets the extractions in order of the documents, on this thread
     */
    void run(Sources sources, int threads, Progress progress, Consumer<Extraction> sink) {
        run(sources, threads, progress, new Receiver<Extraction>() {
            @Override
            public Extraction prepare(Extraction extraction) {
                return extraction;
            }

            @Override
            public void take(Extraction extraction) {
                sink.accept(extraction);
            }
        });
    }

    /** Reads the sources and extracts the documents that are wanted; few are in memory at a time. */
    <T> void run(Sources sources, int threads, Progress progress, Receiver<T> receiver) {
        files = sources.size();
        try (ParallelExtraction<Prepared<T>> extraction = new ParallelExtraction<>(
                document -> prepare(document, receiver), threads, prepared -> take(prepared, receiver))) {
            sources.read(new Sources.Sink() {
                private int problemsBefore;

                @Override
                public boolean wants(String path) {
                    problemsBefore = fileProblems.size();
                    return receiver.wantsFile(path);
                }

                @Override
                public void document(Document document) {
                    if (receiver.wants(document)) {
                        read++;
                        makeReady();
                        extraction.add(document);
                    } else {
                        unchanged++;
                    }
                }

                @Override
                public void problem(Problem problem) {
                    fileProblems.add(problem);
                }

                @Override
                public void fileDone(String path) {
                    receiver.fileDone(path, fileProblems.size() == problemsBefore);
                    progress.step();
                }
            });
            extraction.finish();
        }
    }

    /** What became of a document; nothing where it ran out of time. */
    private record Prepared<T>(DocumentId id, List<Problem> problems, Optional<T> result) {}

    private <T> Prepared<T> prepare(Document document, Receiver<T> receiver) {
        try {
            Extraction extraction = Objects.requireNonNull(pipeline).extract(document, limit.start(document));
            return new Prepared<>(document.id(), extraction.problems(), Optional.of(receiver.prepare(extraction)));
        } catch (TimeLimit.Exceeded exceeded) {
            return new Prepared<>(document.id(), List.of(exceeded.problem()), Optional.empty());
        }
    }

    private <T> void take(Prepared<T> prepared, Receiver<T> receiver) {
        if (prepared.result().isPresent()) {
            documentProblems.addAll(prepared.problems());
            receiver.take(prepared.result().get());
        } else {
            read--;
            leftOut.addAll(prepared.problems());
            receiver.leaveOut(prepared.id());
        }
    }

    /** Makes the pipeline when the first document needs it, since ontology and models take time to load. */
    private void makeReady() {
        if (pipeline == null) {
            pipeline = new Pipeline(ontology.get());
        }
    }

    /** Adds what an earlier build met in a document that is not wanted now. */
    void recall(List<Problem> problems) {
        documentProblems.addAll(problems);
    }

    /** Counts documents of a file that was not read, since it held them before. */
    void skip(int documents) {
        unchanged += documents;
    }

    /** Adds what only the graph as a whole shows. */
    void report(Problem problem) {
        fileProblems.add(problem);
    }

    /** What to tell a user for whom no document came out. */
    String whyNothing() {
        return files == 0
                ? "No documents there. Name files, or folders that hold .txt, .md, .html, .jsonl, .zip or .gz files."
                : "No document could be read; the problems above say why.";
    }

    /** Documents extracted. */
    int read() {
        return read;
    }

    /** Documents that were not wanted. */
    int unchanged() {
        return unchanged;
    }

    /** What no document's graph tells: what the reader met and what was reported, then the documents that were left out. */
    List<Problem> fileProblems() {
        return Stream.concat(fileProblems.stream(), leftOut.stream()).toList();
    }

    /** The same, then what the extraction of the wanted documents met. */
    List<Problem> problems() {
        return Stream.concat(fileProblems().stream(), documentProblems.stream()).toList();
    }
}
