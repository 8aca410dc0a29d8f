package io.answergraph.cli;

import io.answergraph.Pipeline;
import io.answergraph.evaluate.DocumentPredictions;
import io.answergraph.evaluate.Evaluation;
import io.answergraph.evaluate.Evaluator;
import io.answergraph.evaluate.Gold;
import io.answergraph.evaluate.GoldFolder;
import io.answergraph.evaluate.Predictions;
import io.answergraph.model.Document;
import io.answergraph.model.Extraction;
import io.answergraph.model.Ontology;
import io.answergraph.model.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an ontology makes of documents that people annotated.
 *
 * @param problems with the gold, the documents and their extraction
 */
record GoldRun(Evaluation evaluation, List<Problem> problems) {
    /**
     * Extracts the documents that the gold names and compares.
     *
     * @param others folders to search for documents that are not beside the gold
     */
    static GoldRun of(Path folder, List<Path> others, Ontology ontology) {
        Gold gold = GoldFolder.read(folder);
        List<Problem> problems = new ArrayList<>();
        List<Document> documents = new GoldDocuments(folder, others).read(gold.documents(), problems);
        Gold fitting = gold.fitting(documents.stream()
                .collect(Collectors.toMap(document -> document.origin().path(), Document::text)));
        problems.addAll(fitting.problems());
        List<DocumentPredictions> found = new ArrayList<>();
        if (!documents.isEmpty()) {
            Pipeline pipeline = new Pipeline(ontology);
            Predictions predictions = new Predictions(ontology, new Notations(ontology)::of);
            for (Document document : documents) {
                Extraction extraction = pipeline.extract(document);
                problems.addAll(extraction.problems());
                found.add(predictions.of(extraction));
            }
        }
        return new GoldRun(Evaluator.evaluate(fitting, found), List.copyOf(problems));
    }
}
