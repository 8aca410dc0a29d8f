package io.answergraph.cli;

import io.answergraph.model.Problem.Severity;
import io.answergraph.remote.RemoteGraph;
import io.answergraph.source.Sources;
import io.answergraph.store.GraphStore;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
            "  answergraph build pages/ --server http://localhost:3330/ --token token",
            "  answergraph build pages/ --changes                Also list what the vocabulary's last change did",
            "  answergraph build pages/ --fail-on warning        For scripts that want all or nothing"
        })
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private final LongOutput output;

    @Mixin
    private final SourceOptions sources;

    @Mixin
    private final StoreOption store;

    @Mixin
    private final ServerOptions server = new ServerOptions();

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

    BuildCommand(LongOutput output, SourceOptions sources, StoreOption store, OntologyOptions ontology) {
        this.output = output;
        this.sources = sources;
        this.store = store;
        this.ontology = ontology;
    }

    @Override
    public Integer call() {
        Instant started = Instant.now();
        Sources files = sources.open();
        Optional<URI> address = server.server();
        Build build = new Build(output, ontology.open(), sources.effort(), add, failOn);
        try {
            BuildSummary summary = address.isPresent()
                    ? StopNotice.during(
                            output,
                            "The server holds what it held before.",
                            () -> send(build, files, address.get(), started))
                    : StopNotice.during(
                            output, "The store holds what it held before.", () -> build(build, files, started));
            summary.report(output, json);
            return ExitCode.OK;
        } catch (Build.Abandoned e) {
            e.report(output);
            return ExitCode.FAILED;
        }
    }

    private BuildSummary build(Build build, Sources files, Instant started) {
        try (NewStore kept = NewStore.at(store.folder());
                GraphStore graph = GraphStore.openForWriting(store.folder())) {
            Build.Outcome outcome = build.run(graph, files);
            kept.keep();
            FactChanges changes = new FactChanges(outcome.changes(), graph.prefixes(), listsChanges);
            return new BuildSummary(
                    BuildPlace.folder(store.folder()),
                    outcome.intake(),
                    outcome.dropped(),
                    changes,
                    graph.statistics(),
                    Duration.between(started, Instant.now()));
        }
    }

    private BuildSummary send(Build build, Sources files, URI address, Instant started) {
        try (RemoteGraph graph = server.open(address)) {
            ServerBuild.Sent sent = new ServerBuild(build, graph).run(files);
            FactChanges changes = new FactChanges(sent.receipt().changes(), sent.prefixes(), listsChanges);
            return new BuildSummary(
                    BuildPlace.server(address),
                    sent.outcome().intake(),
                    sent.outcome().dropped(),
                    changes,
                    sent.receipt().statistics(),
                    Duration.between(started, Instant.now()));
        }
    }
}
