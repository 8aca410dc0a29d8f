package io.answergraph.cli;

import io.answergraph.parts.Parts;
import io.answergraph.parts.ProblemTable;
import io.answergraph.remote.GraphSender;
import io.answergraph.store.DeliveryException;
import io.answergraph.store.GraphStore;
import io.answergraph.store.Run;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a graph of what many machines made of the documents. */
@Command(
        name = "load",
        description = {
            "Load a graph that was made elsewhere, as N-Quads: by 'answergraph spark', or by 'answergraph export"
                    + " --format nq'. It takes the place of the graph that the store holds, whole or not at all, and is"
                    + " the one that a build of the same documents makes. With --to, send it to another store over HTTP"
                    + " instead, graph by graph; the same command again goes on where that was cut off."
        },
        footer = {
            "  answergraph load parts/                                  The folder that 'answergraph spark' wrote",
            "  answergraph load parts/ --store states                   Into a store of its own",
            "  answergraph load graph.nq.gz --ontology my-subject       What was made with an ontology of your own",
            "  answergraph load parts/ --to http://localhost:3030/ds/data   Into any store of SPARQL 1.1"
        })
final class LoadCommand implements Callable<Integer> {
    private static final String LOOKING = "Looking through the parts";
    private static final String STATEMENTS = "statements";

    @Mixin
    private final LongOutput output;

    @Mixin
    private final StoreOption store;

    @Mixin
    private final OntologyOptions ontology;

    @Parameters(
            arity = "1..*",
            paramLabel = "PARTS",
            description = "Files of N-Quads, as they are or packed by gzip, or folders of .nq and .nq.gz files.")
    private List<Path> arguments = List.of();

    @Mixin
    private final StoreAddress address = new StoreAddress();

    @Option(names = "--json", description = "Write the summary as JSON.")
    private boolean json;

    LoadCommand(LongOutput output, StoreOption store, OntologyOptions ontology) {
        this.output = output;
        this.store = store;
        this.ontology = ontology;
    }

    @Override
    public Integer call() {
        Instant started = Instant.now();
        Optional<URI> elsewhere = address.store();
        Parts parts = Parts.of(arguments);
        if (elsewhere.isPresent()) {
            GraphSender sender = address.open(elsewhere.get(), arguments.getFirst(), output);
            return StopNotice.during(output, sender::kept, () -> send(parts, elsewhere.get(), sender));
        }
        return StopNotice.during(output, "The store holds what it held before.", () -> load(parts, started));
    }

    private int send(Parts parts, URI to, GraphSender sender) {
        try (sender) {
            send(parts, sender);
            if (json) {
                Json.write(output, writer -> {
                    writer.writeStartObject();
                    writer.writeStringField("to", to.toString());
                    writer.writeNumberField("sent", sender.sentNow());
                    writer.writeNumberField("sentBefore", sender.sentBefore());
                    writer.writeNumberField("statements", sender.statements());
                    writer.writeEndObject();
                });
            } else {
                output.note("Sent " + Amount.of(sender.sentNow(), "graph") + " to " + to
                        + (sender.sentBefore() > 0 ? "; it had " + sender.sentBefore() + " already" : "")
                        + ". They hold "
                        + Amount.of(sender.statements(), "statement") + " in all.");
            }
            return ExitCode.OK;
        }
    }

    private void send(Parts parts, GraphSender sender) {
        try (Progress progress = Progress.of(output, LOOKING, STATEMENTS, Pace.UNKNOWN)) {
            sender.send(sink -> each(parts, progress, "Sending", sink));
        }
    }

    /** Gives the statements, and tells how far that is. */
    private static void each(Parts parts, Progress progress, String work, Consumer<Quad> sink) {
        boolean[] isLookedThrough = new boolean[1];
        parts.graphByGraph(progress::step, quad -> {
            if (!isLookedThrough[0]) {
                isLookedThrough[0] = true;
                progress.turnTo(work, STATEMENTS, Pace.UNKNOWN);
            }
            progress.step();
            sink.accept(quad);
        });
    }

    private int load(Parts parts, Instant started) {
        ProblemTable problems = ProblemTable.of(arguments);
        try (NewStore kept = NewStore.at(store.folder());
                GraphStore graph = GraphStore.openForWriting(store.folder())) {
            load(parts, problems, graph, started);
            kept.keep();
            report(graph, problems, started);
            return ExitCode.OK;
        } catch (DeliveryException e) {
            output.warn("These parts were not loaded. " + e.getMessage());
            return ExitCode.FAILED;
        }
    }

    private void load(Parts parts, ProblemTable problems, GraphStore graph, Instant started) {
        var loaded = ontology.load();
        try (Progress progress = Progress.of(output, LOOKING, STATEMENTS, Pace.UNKNOWN)) {
            graph.load(loaded, () -> Run.since(started, problems.ofFiles()), sink -> {
                each(parts, progress, "Loading", sink);
                progress.turnTo("Writing the graph", "", Pace.UNKNOWN);
            });
        }
    }

    private void report(GraphStore graph, ProblemTable problems, Instant started) {
        new ProblemReport(problems.all()).print(output);
        Duration took = Duration.between(started, Instant.now());
        BuildPlace place = BuildPlace.folder(store.folder());
        if (json) {
            Json.write(output, writer -> {
                writer.writeStartObject();
                writer.writeStringField(place.kind(), place.name());
                writer.writeNumberField("seconds", took.toMillis() / 1000.0);
                writer.writeObjectFieldStart("graph");
                Counts.write(graph.statistics(), writer);
                writer.writeEndObject();
                writer.writeEndObject();
            });
        } else if (!output.isQuiet()) {
            output.out()
                    .println(output.styled("@|bold Loaded the graph " + place.words() + "|@") + " in "
                            + String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0) + ".");
            output.out().println();
            output.out().println(Counts.text(graph.statistics()));
            output.out().println();
            output.out().println("Next: " + String.join("\n      ", place.next()));
        }
    }
}
