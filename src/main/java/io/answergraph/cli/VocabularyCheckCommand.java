package io.answergraph.cli;

import io.answergraph.TimeLimit;
import io.answergraph.model.CueId;
import io.answergraph.model.EntityId;
import io.answergraph.model.Problem;
import io.answergraph.model.Problem.Severity;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.source.Limits;
import io.answergraph.source.Sources;
import io.answergraph.source.StandardInput;
import io.answergraph.store.GraphStore;
import io.answergraph.vocabulary.Usage;
import io.answergraph.vocabulary.VocabularyCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells an editor what is wrong or doubtful about the vocabulary. */
@Command(
        name = "check",
        description = {
            "Find mistakes and doubts in the vocabulary: labels that clash, circles, concepts outside every tree, labels"
                    + " missing in a language. With documents or a graph also labels and cues that they do not use.",
            "Ends with exit code 1 if there are errors; --fail-on warning counts warnings too."
        },
        footer = {
            "  answergraph vocabulary check                                The program's own vocabulary",
            "  answergraph vocabulary check --ontology mine/ontology       Your own",
            "  answergraph vocabulary check pages/ --verbose               Also every label and cue that pages do not use",
            "  answergraph vocabulary check --store graph                  The same for the documents of a graph"
        })
final class VocabularyCheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final Output output;

    @Mixin
    private final OntologyOptions ontology;

    @Parameters(
            arity = "0..*",
            paramLabel = "SOURCE",
            description = "Documents that should use the vocabulary: files, folders, globs, or - for standard input.")
    private List<String> sources = List.of();

    @Option(names = "--store", paramLabel = "DIR", description = "A graph whose documents should use the vocabulary.")
    private @Nullable Path store;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "What ends in exit code 1: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "ERROR")
    private Severity failOn = Severity.ERROR;

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    VocabularyCheckCommand(Output output, OntologyOptions ontology, Streams streams) {
        this.output = output;
        this.ontology = ontology;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Problem> findings = new ArrayList<>(ontology.faults());
        if (findings.isEmpty()) {
            LoadedOntology loaded = ontology.load();
            VocabularyCheck check = new VocabularyCheck(loaded, ontology.folder());
            findings.addAll(check.findings());
            if (!sources.isEmpty() || store != null) {
                findings.addAll(check.unused(usage(loaded)));
            }
        }
        ProblemReport report = new ProblemReport(findings);
        if (json) {
            Json.write(output, report::write);
        } else if (findings.isEmpty()) {
            output.out().println("Nothing to mend in " + ontology.folder() + ".");
        } else {
            report.print(output, output.out());
        }
        return report.reaches(failOn) ? ExitCode.FAILED : ExitCode.OK;
    }

    private Usage usage(LoadedOntology loaded) {
        Usage usage = new Usage();
        if (!sources.isEmpty()) {
            Sources files =
                    Sources.of(sources, new StandardInput(streams.in(), StandardInput.DEFAULT_NAME), Limits.defaults());
            Intake intake = new Intake(loaded::ontology, TimeLimit.USUAL);
            try (Progress progress = Progress.of(output, "Reading", "files", files.size())) {
                intake.run(files, Runtime.getRuntime().availableProcessors(), progress, usage::add);
            }
            new ProblemReport(intake.problems()).print(output);
        }
        Path folder = store;
        if (folder != null) {
            try (GraphStore graph = GraphStore.openForReading(folder)) {
                Rows.of(graph, "vocabulary-named", Map.of())
                        .forEach(row -> usage.named(
                                new EntityId(row.getOrDefault("thing", "")), row.getOrDefault("words", "")));
                Rows.of(graph, "vocabulary-cues", Map.of())
                        .forEach(row -> usage.fired(new CueId(row.getOrDefault("cue", ""))));
            }
        }
        return usage;
    }
}
