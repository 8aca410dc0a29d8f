package io.answergraph.cli;

import io.answergraph.model.DocumentId;
import io.answergraph.model.EnvironmentException;
import io.answergraph.remote.Receipt;
import io.answergraph.remote.RemoteGraph;
import io.answergraph.source.Sources;
import io.answergraph.store.Fingerprint;
import io.answergraph.store.GraphStore;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A build for a server that holds the graph: it is made here, in a store that lasts as long as the build, onto what the server
 * tells of its graph; the server puts its result in place in one step.
 */
final class ServerBuild {
    private final Build build;
    private final RemoteGraph server;

    ServerBuild(Build build, RemoteGraph server) {
        this.build = build;
        this.server = server;
    }

    /**
     * What was done.
     *
     * @param prefixes by which its facts can be written shorter
     */
    record Sent(Build.Outcome outcome, Receipt receipt, Map<String, String> prefixes) {}

    /**
     * Builds and sends.
     *
     * @throws Build.Abandoned if nothing is to be sent, since there is no document or there are problems
     * @throws EnvironmentException if no server answers, or it refuses
     */
    Sent run(Sources files) {
        try (NewStore temporary = NewStore.temporary("build");
                GraphStore graph = GraphStore.openForWriting(temporary.folder())) {
            String version = server.fetch(graph);
            SortedMap<DocumentId, Fingerprint> before = new TreeMap<>(graph.documents());
            Build.Outcome outcome = build.run(graph, files);
            return new Sent(outcome, server.send(graph, before, version), graph.prefixes());
        }
    }
}
