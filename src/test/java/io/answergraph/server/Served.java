package io.answergraph.server;

import io.answergraph.rdf.Recipes;
import io.answergraph.store.GraphStore;
import io.answergraph.store.Run;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.update.UpdateFactory;

/** A small graph, served; and a client of it. */
final class Served implements AutoCloseable {
    static final String FORM = "application/x-www-form-urlencoded";

    /** Subjects of the graph of numbers, each with its own, from 0. */
    static final int NUMBERS = 300;

    private final HttpClient client = HttpClient.newHttpClient();
    private final GraphStore store;
    private final Endpoint endpoint;

    private Served(GraphStore store, Endpoint endpoint) {
        this.store = store;
        this.endpoint = endpoint;
    }

    /** Two pages of recipes, a graph of numbers, and two graphs of one statement each. */
    static Served start(Path folder, Settings settings) {
        GraphStore store = GraphStore.openForWriting(folder);
        store.update(Recipes.ontology(), "1", update -> {
            update.put(Recipes.minestrone("soups/one"));
            update.put(Recipes.minestrone("soups/two"));
            update.run(new Run(Instant.EPOCH, Duration.ofSeconds(1), "the-host", List.of()));
            return update;
        });
        StringBuilder data = new StringBuilder("PREFIX : <http://example.org/> INSERT DATA { GRAPH :numbers {");
        for (int i = 0; i < NUMBERS; i++) {
            data.append(" :s").append(i).append(" :p ").append(i).append(" .");
        }
        data.append(" } GRAPH :g1 { :a :in :g1 } GRAPH :g2 { :a :in :g2 } }");
        store.edit(UpdateFactory.create(data.toString()), Duration.ofMinutes(1));
        return of(store, settings);
    }

    /** Another graph, which is closed with it. */
    static Served of(GraphStore store, Settings settings) {
        return new Served(store, Endpoint.start(store, settings));
    }

    /** Requests go to {@code lines}, and a bug ends the test that met it, as far as it looks at them. */
    static Log log(Consumer<String> lines) {
        return new Log() {
            @Override
            public void request(String line) {
                lines.accept(line);
            }

            @Override
            public void bug(String trace) {
                lines.accept("BUG " + trace);
                System.err.println(trace);
            }
        };
    }

    GraphStore store() {
        return store;
    }

    Endpoint endpoint() {
        return endpoint;
    }

    URI at(String path) {
        return endpoint.address().resolve(path);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpResponse<String> send(String path, Consumer<HttpRequest.Builder> with)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        with.accept(request);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(path, request -> {
            if (headers.length > 0) {
                request.headers(headers);
            }
        });
    }

    /** Asks by GET. */
    HttpResponse<String> ask(String query, String... headers) throws IOException, InterruptedException {
        return get("/answergraph/sparql?query=" + encoded(query), headers);
    }

    HttpResponse<String> post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        return send(path, request -> {
            request.header("Content-Type", type).POST(BodyPublishers.ofString(body));
            for (int i = 0; i < headers.length; i += 2) {
                request.header(headers[i], headers[i + 1]);
            }
        });
    }

    @Override
    public void close() {
        endpoint.close();
        store.close();
        client.close();
    }
}
