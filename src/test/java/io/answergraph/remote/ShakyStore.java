package io.answergraph.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** A Fuseki, and a way to it that fails as a test wants. */
final class ShakyStore implements AutoCloseable {
    /** The request goes through. */
    static final int PASS = 0;
    /** The connection is cut before an answer. */
    static final int CUT = -1;
    /** The store has the graph, and the connection is cut before it can say so. */
    static final int CUT_BEHIND = -2;

    private final DatasetGraph dataset = DatasetFactory.createTxnMem().asDatasetGraph();
    private final FusekiServer fuseki =
            FusekiServer.create().port(0).loopback(true).add("/ds", dataset).start();
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer way;
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<String> authorizations = Collections.synchronizedList(new ArrayList<>());
    private IntUnaryOperator fate = number -> PASS;

    ShakyStore() throws IOException {
        way = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        way.createContext("/", this::answer);
        way.start();
    }

    /**
     * Lets requests fail from now on.
     *
     * @param fate of the request of a number, counted from 1 and from now: {@link #PASS}, {@link #CUT}, or a status
     */
    void fails(IntUnaryOperator fate) {
        requests.clear();
        this.fate = fate;
    }

    URI address() {
        return URI.create("http://localhost:" + way.getAddress().getPort() + "/ds/data");
    }

    /** What Fuseki holds. */
    DatasetGraph dataset() {
        return dataset;
    }

    /** The queries of the requests since the last {@link #fails}. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    List<String> authorizations() {
        return List.copyOf(authorizations);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        requests.add(exchange.getRequestURI().getQuery());
        authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        int fated = fate.applyAsInt(requests.size());
        if (fated == PASS || fated == CUT_BEHIND) {
            HttpResponse<byte[]> response = pass(exchange, body);
            if (fated == PASS) {
                exchange.sendResponseHeaders(response.statusCode(), -1);
            }
        } else if (fated != CUT) {
            exchange.getResponseHeaders().add("Retry-After", "0");
            exchange.sendResponseHeaders(fated, -1);
        }
        exchange.close();
    }

    private HttpResponse<byte[]> pass(HttpExchange exchange, byte[] body) throws IOException {
        URI to = URI.create(
                fuseki.datasetURL("/ds") + "/data?" + exchange.getRequestURI().getRawQuery());
        HttpRequest request = HttpRequest.newBuilder(to)
                .header("Content-Type", exchange.getRequestHeaders().getFirst("Content-Type"))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body))
                .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        way.stop(0);
        client.close();
        fuseki.stop();
    }
}
