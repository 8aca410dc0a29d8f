package io.answergraph.cli;

import io.answergraph.server.Endpoint;
import io.answergraph.store.GraphStore;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets programs and browsers ask the graph. */
@Command(
        name = "serve",
        description = "Answer SPARQL queries over HTTP, until Ctrl-C. The graph cannot be changed that way.",
        footer = {
            "  answergraph serve                                Start page at http://localhost:3330/",
            "  answergraph serve --host 0.0.0.0 --port 8080     For other machines, too",
            "  curl --data-urlencode 'query=ASK {}' http://localhost:3330/answergraph/sparql"
        })
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private final Output output;

    @Mixin
    private final StoreOption store;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine only).",
            defaultValue = "127.0.0.1")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on, 0 for any that is free (default: ${DEFAULT-VALUE}).",
            defaultValue = "3330")
    private int port = 3330;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long a query may take (default: ${DEFAULT-VALUE}).",
            defaultValue = "30")
    private long seconds = 30;

    ServeCommand(Output output, StoreOption store) {
        this.output = output;
        this.store = store;
    }

    @Override
    public Integer call() {
        try (GraphStore graph = GraphStore.openForReading(store.folder());
                Endpoint endpoint = Endpoint.start(graph.dataset(), host, port, Duration.ofSeconds(seconds))) {
            output.out().println("Serving " + store.folder() + " at " + endpoint.address());
            output.out().println("SPARQL at " + endpoint.sparql());
            output.out().flush();
            output.note("Ctrl-C stops it.");
            endpoint.join();
        }
        return ExitCode.OK;
    }
}
