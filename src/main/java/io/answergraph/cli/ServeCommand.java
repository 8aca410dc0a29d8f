package io.answergraph.cli;

import io.answergraph.server.Endpoint;
import io.answergraph.server.Limits;
import io.answergraph.server.Log;
import io.answergraph.server.Settings;
import io.answergraph.server.Token;
import io.answergraph.store.GraphStore;
import io.answergraph.store.QueryPack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lets programs and browsers ask the graph. */
@Command(
        name = "serve",
        description = {
            "Answer SPARQL queries over HTTP, until Ctrl-C. The graph cannot be changed that way, unless --update-token is"
                    + " given. Each request is told on standard error, unless --quiet is."
        },
        footer = {
            "  answergraph serve                                Start page at http://localhost:3330/",
            "  answergraph serve --watch pages/                 Build again whenever a page changes",
            "  answergraph serve --public --port 8080           For other machines, too",
            "  curl --data-urlencode 'query=ASK {}' http://localhost:3330/answergraph/sparql"
        })
final class ServeCommand implements Callable<Integer> {
    private static final Duration LOOK = Duration.ofSeconds(2);

    @Mixin
    private final Output output;

    @Mixin
    private final StoreOption store;

    @Mixin
    private final OntologyOptions ontology;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description =
                    "The address to listen on (default: 127.0.0.1, this machine only; with --public, all it has).")
    private @Nullable String host;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on, 0 for any that is free (default: ${DEFAULT-VALUE}).",
            defaultValue = "3330")
    private int port = 3330;

    @Option(names = "--public", description = "Listen to other machines. Put a reverse proxy with TLS before it.")
    private boolean isPublic;

    @Option(
            names = "--cors",
            paramLabel = "ORIGIN",
            description =
                    "A web site whose pages may read in a browser; may be given again (default: all; none for none).")
    private Set<String> origins = Set.of("*");

    @Option(
            names = "--proxy",
            description = "Believe the headers Forwarded and X-Forwarded-*, since a reverse proxy of yours sets them.")
    private boolean isBehindProxy;

    @Option(
            names = "--update-token",
            paramLabel = "FILE",
            description = "Let those who show the token in this file change the graph by SPARQL updates.")
    private @Nullable Path token;

    @Option(
            names = "--watch",
            paramLabel = "SOURCE",
            arity = "1..*",
            description = "Build the graph of these files, folders and globs, and again whenever they change.")
    private List<String> watched = List.of();

    @Option(
            names = "--queries",
            paramLabel = "DIR",
            description =
                    "The questions that pages offer as forms, .rq files (default: those that come with the program).")
    private @Nullable Path queries;

    @Spec
    private @Nullable CommandSpec command;

    private final Installation installation;

    private Limits limits = Limits.defaults();

    ServeCommand(Output output, StoreOption store, OntologyOptions ontology, Installation installation) {
        this.installation = installation;
        this.output = output;
        this.store = store;
        this.ontology = ontology;
    }

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "How long a query may take (default: 30).")
    void setTimeout(long seconds) {
        limits = limits.withQueryTime(Duration.ofSeconds(positive("--timeout", seconds)));
    }

    @Option(
            names = "--max-rows",
            paramLabel = "N",
            description = "Rows or statements in one answer at most (default: 1000000).")
    void setMaxRows(long rows) {
        limits = limits.withRows(positive("--max-rows", rows));
    }

    @Option(
            names = "--max-queries",
            paramLabel = "N",
            description = "Queries that run at one time; others wait a little or are sent away (default: 8).")
    void setMaxQueries(int queries) {
        limits = limits.withConcurrent((int) positive("--max-queries", queries), limits.patience());
    }

    private long positive(String option, long value) {
        if (value < 1) {
            throw wrong(option + " must be 1 or more, not " + value + ".");
        }
        return value;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }

    @Override
    public Integer call() {
        Settings settings = settings();
        return watched.isEmpty() ? serve(settings) : watch(settings);
    }

    private Settings settings() {
        String address = host != null ? host : isPublic ? "0.0.0.0" : "127.0.0.1";
        if (!isPublic && Endpoint.isBeyondThisMachine(address)) {
            throw wrong("--host " + address + " would let other machines in. Say --public if they may.");
        }
        Settings settings = Settings.defaults(new Lines(output))
                .withAddress(address, port)
                .withLimits(limits)
                .withQuestions(QueryPack.folder(queries == null ? installation.queries() : queries))
                .withOrigins(origins.equals(Set.of("none")) ? Set.of() : origins);
        Settings placed = isBehindProxy ? settings.withProxy() : settings;
        return token == null ? placed : placed.withToken(Token.read(token));
    }

    private int serve(Settings settings) {
        try (GraphStore graph = GraphStore.openForReading(store.folder())) {
            return serve(graph, settings);
        }
    }

    private int watch(Settings settings) {
        Build build = new Build(output, ontology.open(), Effort.usual(), false, null);
        try (NewStore kept = NewStore.at(store.folder());
                GraphStore graph = GraphStore.openForWriting(store.folder());
                Watch watch = new Watch(output, build, graph, watched, LOOK)) {
            watch.first();
            kept.keep();
            watch.start();
            return serve(graph, settings);
        } catch (Build.Abandoned e) {
            e.report(output);
            return ExitCode.FAILED;
        }
    }

    private int serve(GraphStore graph, Settings settings) {
        try (Endpoint endpoint = Endpoint.start(graph, settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(endpoint::close, "stop-serving"));
            output.out().println("Serving " + store.folder() + " at " + endpoint.address());
            output.out().println("SPARQL at " + endpoint.sparql());
            output.out().flush();
            output.note("Ctrl-C stops it, when the queries that run have ended.");
            endpoint.join();
        }
        return ExitCode.OK;
    }

    /** Requests are notes, bugs are not. */
    private record Lines(Output output) implements Log {
        @Override
        public void request(String line) {
            output.note(line);
        }

        @Override
        public void bug(String trace) {
            output.warn("answergraph: a request met a bug in the program. Please report it with the lines below.");
            output.warn(trace);
        }
    }
}
