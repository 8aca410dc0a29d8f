package io.answergraph.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.answergraph.model.DocumentId;
import io.answergraph.model.EnvironmentException;
import io.answergraph.store.Fingerprint;
import io.answergraph.store.GraphStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.RiotException;
import org.jspecify.annotations.Nullable;

/**
 * The graph of a server, to be built onto: {@link #fetch} into an empty store, build there, {@link #send}. For one build, by one
 * thread.
 */
public final class RemoteGraph implements AutoCloseable {
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final int LONGEST_REASON = 500;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();
    private final URI server;
    private final String authorization;

    /**
     * Takes where the graph is.
     *
     * @param server the address of its start page
     * @param authorization the value of the header that shows the token
     */
    public RemoteGraph(URI server, String authorization) {
        this.server = server;
        this.authorization = authorization;
    }

    /**
     * Reads the sketch of the graph.
     *
     * @param empty gets it
     * @return the version of the graph, for {@link #send}
     * @throws EnvironmentException if no server answers, or it refuses
     */
    public String fetch(GraphStore empty) {
        HttpResponse<InputStream> response = ask(request().GET(), BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            check(response.statusCode(), body);
            empty.adopt(sink -> Delivery.read(body, sink));
            return response.headers().firstValue("ETag").orElseThrow(() -> stranger("it names no version", null));
        } catch (IOException | RiotException e) {
            throw stranger(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Sends what a build made.
     *
     * @param built the store that the sketch was fetched into
     * @param before what the sketch held
     * @param version of the sketch
     * @throws EnvironmentException if the server refuses; its graph is then as it was
     */
    public Receipt send(GraphStore built, SortedMap<DocumentId, Fingerprint> before, String version) {
        try (PackedFile news = PackedFile.of(out -> Delivery.write(sink -> built.sendNews(before, sink), out))) {
            HttpRequest.Builder request = request()
                    .header("Content-Type", Delivery.TYPE)
                    .header("Content-Encoding", "gzip")
                    .header("If-Match", version)
                    .PUT(BodyPublishers.ofFile(news.path()));
            HttpResponse<InputStream> response = ask(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                check(response.statusCode(), body);
                return Delivery.receipt(new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (JsonProcessingException e) {
            throw stranger("its receipt cannot be read", e);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "What the build made cannot be sent to " + server + " (" + e
                            + "). Whether the server has it, a build" + " again will tell.",
                    e);
        }
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(server.resolve(Delivery.PATH)).header("Authorization", authorization);
    }

    private <T> HttpResponse<T> ask(HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (ConnectException e) {
            throw new EnvironmentException(
                    "No server answers at " + server
                            + ". Start one with 'answergraph serve --update-token FILE', or name another with --server.",
                    e);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "The connection to " + server + " failed (" + e + "). Try again; the server's log may say more.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException("The connection to " + server + " was cut off.", e);
        }
    }

    private void check(int status, InputStream body) throws IOException {
        if (status == 200) {
            return;
        }
        String reason = new String(body.readNBytes(LONGEST_REASON), StandardCharsets.UTF_8).strip();
        throw new EnvironmentException(
                switch (status) {
                    case 401 -> "The token is not that of the server " + server + ". Name its file with --token.";
                    case 403 ->
                        "The server " + server
                                + " takes no builds. Start it with 'answergraph serve --update-token FILE'.";
                    case 404 ->
                        "There is no answergraph server of this version at " + server
                                + ". Give the address of its start page.";
                    case 409 ->
                        "The graph of " + server
                                + " was changed by another while this build ran, and is as that one left it. Build again.";
                    case 429, 503 -> "The server " + server + " is busy. Try again in a while.";
                    default -> "The server " + server + " refused the build (status " + status + "): " + reason;
                });
    }

    private EnvironmentException stranger(String reason, @Nullable Throwable cause) {
        String message = "What answers at " + server + " does not answer as an answergraph server (" + reason
                + "). Give the address of the server's start page.";
        return cause == null ? new EnvironmentException(message) : new EnvironmentException(message, cause);
    }

    @Override
    public void close() {
        client.close();
    }

    /** A compressed temporary file, which is gone when closed: what is sent has a length, and reading ends before sending begins. */
    private record PackedFile(Path path) implements AutoCloseable {
        static PackedFile of(Consumer<OutputStream> content) throws IOException {
            PackedFile file = new PackedFile(Files.createTempFile("answergraph-build", ".trig.gz"));
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file.path()), 1 << 16)) {
                content.accept(out);
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
            return file;
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }
}
