package io.answergraph.remote;

import io.answergraph.model.EnvironmentException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Sends a dataset to a store of SPARQL 1.1, each graph as a whole in place of the one of its name there; other graphs of the
 * store are left alone. One graph at a time waits in a temporary file, so that it can be sent again. Used by one thread.
 */
public final class GraphSender implements AutoCloseable {
    private final GraphStoreClient client;
    private final SentGraphs sent;
    private final Path file;
    private int sentNow;
    private int sentBefore;
    private long statements;
    private @Nullable Waiting waiting;

    private GraphSender(GraphStoreClient client, SentGraphs sent, Path file) {
        this.client = client;
        this.sent = sent;
        this.file = file;
    }

    /**
     * Opens the way to a store.
     *
     * @param store the address of its Graph Store Protocol
     * @param authorization the value of the header that shows who sends
     * @param sent passed over, and noted
     * @param notes gets a sentence when the store is asked again
     */
    public static GraphSender to(
            URI store, Optional<String> authorization, SentGraphs sent, Patience patience, Consumer<String> notes) {
        try {
            Path file = Files.createTempFile("answergraph-graph", ".nt");
            return new GraphSender(new GraphStoreClient(store, authorization, patience, notes), sent, file);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** A graph on its way to the file. */
    private record Waiting(Node graph, DigestOutputStream out) {}

    /**
     * Sends all graphs.
     *
     * @param statements gives them, graph by graph
     * @throws EnvironmentException if the store does not take them; it has the graphs that were sent before
     */
    public void send(Consumer<Consumer<Quad>> statements) {
        sentNow = 0;
        sentBefore = 0;
        this.statements = 0;
        discard();
        try {
            statements.accept(this::take);
            handOn();
        } catch (EnvironmentException e) {
            throw sentNow + sentBefore == 0 ? e : new EnvironmentException(e.getMessage() + " " + kept(), e);
        }
    }

    /** A sentence for a user whose {@link #send} ended early, on what the store has by now; from any thread. */
    public String kept() {
        int taken = sentNow + sentBefore;
        return taken == 0
                ? "The store has none of the graphs yet."
                : "The store has " + taken + " of the graphs by now; the same command goes on from there.";
    }

    private void take(Quad quad) {
        if (quad.isDefaultGraph() || !quad.getGraph().isURI()) {
            throw new EnvironmentException("A statement stands in no graph that has a name: " + NodeFmtLib.str(quad)
                    + ". Only named graphs are sent.");
        }
        try {
            if (waiting == null || !waiting.graph().equals(quad.getGraph())) {
                handOn();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                waiting = new Waiting(quad.getGraph(), new DigestOutputStream(out, sha256()));
            }
            String line = NodeFmtLib.strNodesNT(quad.getSubject(), quad.getPredicate(), quad.getObject());
            waiting.out().write((line + " .\n").getBytes(StandardCharsets.UTF_8));
            statements++;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Leaves a graph that did not come whole. */
    private void discard() {
        Waiting half = waiting;
        waiting = null;
        try {
            if (half != null) {
                half.out().close();
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void handOn() {
        Waiting whole = waiting;
        if (whole == null) {
            return;
        }
        waiting = null;
        try {
            whole.out().close();
        } catch (IOException e) {
            throw unwritable(e);
        }
        String graph = whole.graph().getURI();
        String digest = HexFormat.of().formatHex(whole.out().getMessageDigest().digest());
        if (sent.holds(graph, digest)) {
            sentBefore++;
        } else {
            client.put(graph, file);
            sent.add(graph, digest);
            sentNow++;
        }
    }

    /** How many graphs {@link #send} sent. */
    public int sentNow() {
        return sentNow;
    }

    /** How many it passed over, since the store has them. */
    public int sentBefore() {
        return sentBefore;
    }

    /** How many statements the graphs have, sent now or before. */
    public long statements() {
        return statements;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static EnvironmentException unwritable(IOException e) {
        return new EnvironmentException(
                "A graph cannot be written to a temporary file (" + e
                        + "). Free some space, or name another place with ANSWERGRAPH_JAVA_OPTS=-Djava.io.tmpdir=DIR.",
                e);
    }

    @Override
    public void close() {
        client.close();
        discard();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }
}
