package io.answergraph.cli;

import io.answergraph.Pipeline;
import io.answergraph.model.DocumentId;
import io.answergraph.model.Problem;
import io.answergraph.model.Problem.Severity;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.source.Sources;
import io.answergraph.store.Changes;
import io.answergraph.store.GraphStore;
import io.answergraph.store.Run;
import io.answergraph.store.Update;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the graph of documents. */
@Command(
        name = "build",
        description = {
            "Build the graph of the given documents. Documents that have not changed are not read anew; those no longer"
                    + " given are dropped, unless --add is. It happens whole or not at all."
        },
        footer = {
            "  answergraph build                                 The corpus of the program",
            "  answergraph build pages/ --store states           A folder of your own, into a graph of its own",
            "  answergraph build new/*.html --add                Keep what is there",
            "  curl ... | answergraph build - --name ohio.html --add",
            "  answergraph build pages/ --changes                Also list what the vocabulary's last change did",
            "  answergraph build pages/ --fail-on warning        For scripts that want all or nothing"
        })
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private final Output output;

    @Mixin
    private final SourceOptions sources;

    @Mixin
    private final StoreOption store;

    @Mixin
    private final OntologyOptions ontology;

    @Option(names = "--add", description = "Keep documents that are not among the sources.")
    private boolean add;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description =
                    "Leave the graph as it was, with exit code 1, if there are problems as bad as ${COMPLETION-CANDIDATES}.")
    private @Nullable Severity failOn;

    @Option(names = "--changes", description = "List the facts that documents read before have gained and lost.")
    private boolean listsChanges;

    @Option(names = "--json", description = "Write the summary as JSON.")
    private boolean json;

    BuildCommand(Output output, SourceOptions sources, StoreOption store, OntologyOptions ontology) {
        this.output = output;
        this.sources = sources;
        this.store = store;
        this.ontology = ontology;
    }

    @Override
    public Integer call() {
        Instant started = Instant.now();
        Sources files = sources.open();
        LoadedOntology loaded = ontology.load();
        Intake intake = new Intake(loaded.ontology());
        try (NewStore kept = NewStore.at(store.folder());
                GraphStore graph = GraphStore.openForWriting(store.folder())) {
            Done done = StopNotice.during(
                    output,
                    () -> graph.update(loaded, Pipeline.VERSION, update -> update(update, files, intake, started)));
            kept.keep();
            Duration took = Duration.between(started, Instant.now());
            FactChanges changes = new FactChanges(done.changes(), graph.prefixes(), listsChanges);
            new BuildSummary(store.folder(), intake, done.dropped(), changes, graph.statistics(), took)
                    .report(output, json);
            return ExitCode.OK;
        } catch (Abandoned e) {
            new ProblemReport(intake.problems()).print(output);
            output.warn(String.valueOf(e.getMessage()));
            return ExitCode.FAILED;
        }
    }

    /** @param dropped the documents that no source gives now */
    private record Done(Set<DocumentId> dropped, Changes changes) {}

    private Done update(Update update, Sources files, Intake intake, Instant started) {
        Set<DocumentId> given = new TreeSet<>();
        try (Progress progress = new Progress(output, "Reading", "files", files.size())) {
            intake.run(
                    files,
                    sources.threads(),
                    progress,
                    document -> {
                        given.add(document.id());
                        boolean isHeld = update.holds(document);
                        if (isHeld) {
                            intake.recall(update.problems(document.id()));
                        }
                        return !isHeld;
                    },
                    update::put);
        }
        if (given.isEmpty()) {
            throw new Abandoned(intake.whyNothing());
        }
        Set<DocumentId> dropped = add ? Collections.emptySet() : update.retainOnly(given);
        update.stale().forEach(id -> intake.report(stale(id)));
        Severity threshold = failOn;
        if (threshold != null && new ProblemReport(intake.problems()).reaches(threshold)) {
            throw new Abandoned("There are problems, and --fail-on says that then nothing is to change.");
        }
        update.run(new Run(started, Duration.between(started, Instant.now()), host(), intake.fileProblems()));
        return new Done(dropped, update.changes());
    }

    private static Problem stale(DocumentId id) {
        return new Problem(
                Problem.Code.STALE_DOCUMENT,
                id.value(),
                "The document was kept as another ontology or another version of the program read it, so a build of all"
                        + " documents may say something else. Give its file again, or remove it.");
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /** Ends the transaction without a change, for a reason that the user is told. */
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Abandoned(String message) {
            super(message);
        }
    }
}
