package io.answergraph.cli;

import io.answergraph.evaluate.Evaluation;
import io.answergraph.evaluate.EvaluationJson;
import io.answergraph.model.EnvironmentException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores the ontology and vocabulary in use against documents that people annotated. */
@Command(
        name = "evaluate",
        description = "Score what is found in documents against what people annotated in them.",
        footer = {
            "  answergraph evaluate --gold annotations/                       Every score, as tables",
            "  answergraph evaluate --gold annotations/ --errors              Also every error, by cause",
            "  answergraph evaluate --gold annotations/ --ontology mine/      Of your own vocabulary"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Installation installation;

    @Mixin
    private final Output output;

    @Mixin
    private final OntologyOptions ontology;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description =
                    "A folder of annotations: NAME.jsonl with a mention a line, NAME.relations.jsonl with a relation a line.")
    private Path gold = Path.of("");

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description =
                    "Where to look for documents that are not beside the annotations (default: the corpus of the program).")
    private @Nullable Path documents;

    @Option(names = "--errors", description = "List every disagreement with its sentence, grouped by cause.")
    private boolean errors;

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    EvaluateCommand(Output output, OntologyOptions ontology, Installation installation) {
        this.output = output;
        this.ontology = ontology;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        GoldRun run = GoldRun.of(gold, List.of(others()), ontology.load().ontology());
        new ProblemReport(run.problems()).print(output);
        Evaluation evaluation = run.evaluation();
        if (evaluation.documents().isEmpty()) {
            output.warn(
                    "Nothing to compare in " + gold
                            + ". Put NAME.jsonl files in it, each line a mention, and beside them the documents that they name.");
            return ExitCode.FAILED;
        }
        if (json) {
            output.out().println(EvaluationJson.of(evaluation, errors));
        } else {
            output.out().println(ScoreText.scores(evaluation));
            if (errors) {
                output.out().println();
                output.out().println(ScoreText.errors(evaluation.disagreements()));
            }
        }
        return ExitCode.OK;
    }

    private Path others() {
        if (documents == null) {
            return installation.corpus();
        }
        if (!Files.isDirectory(documents)) {
            throw new EnvironmentException(
                    "There is no folder of documents at " + documents + ". Name one that exists with --documents DIR.");
        }
        return documents;
    }
}
