package io.answergraph.server;

import io.answergraph.model.EnvironmentException;
import io.answergraph.store.GraphStore;
import jakarta.servlet.http.HttpServlet;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A graph over HTTP: SPARQL and what else {@link Routes} lists. Runs from {@link #start} to {@link #close}. Safe for use by any
 * thread.
 */
public final class Endpoint implements AutoCloseable {
    private final Server server;
    private final String host;

    private Endpoint(Server server, String host) {
        this.server = server;
        this.host = host;
    }

    /**
     * Starts serving.
     *
     * @param store to be closed after the server; others may write to it meanwhile
     * @throws EnvironmentException if the port is in use or not this user's to open, or there is no such host
     */
    public static Endpoint start(GraphStore store, Settings settings) {
        Limits limits = settings.limits();
        Turnstile turnstile = new Turnstile(limits.concurrent(), limits.waiting(), limits.patience());
        Routes routes = new Routes(store, settings, turnstile);
        Map<String, HttpServlet> servlets = new HashMap<>(routes.servlets());
        Meters meters = new Meters(servlets.keySet(), turnstile);
        servlets.put(Meters.PATH, new TextServlet("text/plain;version=0.0.4;charset=utf-8", meters::text));
        Server server = new WebServer(settings, meters).with(servlets);
        try {
            server.start();
        } catch (Exception e) {
            Endpoint half = new Endpoint(server, settings.host());
            half.close();
            throw half.refusal(e, settings.port());
        }
        return new Endpoint(server, settings.host());
    }

    /** Whether other machines can reach what listens there. A name that is not known is left for {@link #start} to refuse. */
    public static boolean isBeyondThisMachine(String host) {
        try {
            return !InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private RuntimeException refusal(Exception failure, int port) {
        String address = host + ":" + port;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
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
        return failure instanceof RuntimeException e ? e : new IllegalStateException(failure);
    }

    private static String reason(Throwable bind) {
        String message = String.valueOf(bind.getMessage());
        return message.contains("in use") ? "the port is in use" : message;
    }

    /** Where the start page is. */
    public URI address() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return URI.create("http://" + name + ":" + port + "/");
    }

    /** Where queries go. */
    public URI sparql() {
        return address().resolve(Routes.SPARQL);
    }

    /** Waits until the server is stopped. */
    public void join() {
        try {
            server.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes no more requests, lets those that run come to their end, and stops. A second call does nothing. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The web server cannot be stopped", e);
        }
    }
}
