package io.answergraph.server;

import io.answergraph.model.EnvironmentException;
import java.net.BindException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Arrays;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/**
 * A graph over SPARQL and HTTP: queries only, of limited duration, without calls to other endpoints. Runs from
 * {@link #start} to {@link #close}. Safe for use by any thread.
 */
public final class Endpoint implements AutoCloseable {
    private static final String NAME = "/answergraph";

    /** Bytes of a request; a query is a page of text at most. */
    private static final long LARGEST_REQUEST = 1 << 20;

    private final FusekiServer server;
    private final String host;

    private Endpoint(FusekiServer server, String host) {
        this.server = server;
        this.host = host;
    }

    /**
     * Starts serving.
     *
     * @param host name or address of the network interface to listen on
     * @param port 0 for any that is free
     * @param limit how long a query may take
     * @throws EnvironmentException if the port is in use or not this user's to open, or there is no such host
     */
    public static Endpoint start(DatasetGraph graph, String host, int port, Duration limit) {
        graph.getContext().set(ARQ.queryTimeout, limit.toMillis() + "," + limit.toMillis());
        graph.getContext().set(ARQ.httpServiceAllowed, false);
        DataService service = DataService.newBuilder(graph)
                .addEndpoint(Operation.Query, "sparql")
                .build();
        FusekiServer server = FusekiServer.create()
                .port(port)
                .add(NAME, service)
                .addServlet("", new StartPage(NAME + "/sparql"))
                .build();
        Arrays.stream(server.getJettyServer().getConnectors())
                .map(ServerConnector.class::cast)
                .forEach(connector -> connector.setHost(host));
        SizeLimitHandler bounded = new SizeLimitHandler(LARGEST_REQUEST, -1);
        bounded.setHandler(server.getJettyServer().getHandler());
        server.getJettyServer().setHandler(bounded);
        try {
            server.start();
        } catch (FusekiException e) {
            server.stop();
            throw refusal(e, host, port);
        }
        return new Endpoint(server, host);
    }

    private static RuntimeException refusal(FusekiException failure, String host, int port) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String address = host + ":" + port;
            if (cause instanceof UnresolvedAddressException) {
                return new EnvironmentException(
                        "cannot serve on " + address
                                + ": this machine has no such address. Choose another with --host.",
                        failure);
            }
            if (cause instanceof BindException) {
                return new EnvironmentException(
                        "cannot serve on " + address + ": " + reason(cause) + ". Choose another port with --port.",
                        failure);
            }
        }
        return failure;
    }

    private static String reason(Throwable bind) {
        String message = String.valueOf(bind.getMessage());
        return message.contains("in use") ? "the port is in use" : message;
    }

    /** Where the start page is. */
    public URI address() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + name + ":" + server.getHttpPort() + "/");
    }

    /** Where queries go. */
    public URI sparql() {
        return address().resolve(NAME + "/sparql");
    }

    /** Waits until the server is stopped. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
    }
}
