package io.answergraph.server;

import io.answergraph.remote.Delivery;
import io.answergraph.remote.Receipt;
import io.answergraph.store.Changes;
import io.answergraph.store.DeliveryException;
import io.answergraph.store.GraphStore;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.jena.riot.RiotException;

/**
 * Takes what builds made, from those who show the token: {@code GET} tells what they can build onto, {@code PUT} puts it in
 * place. What comes is kept in a file first, so that a slow line holds up nobody else who writes.
 */
final class BuildServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Bytes of a delivery as it is sent, compressed: some ten thousand documents. */
    private static final long LARGEST = 1L << 30;

    private static final Set<String> METHODS = Set.of("GET", "PUT");

    private final transient GraphStore store;
    private final transient Writers writers;

    BuildServlet(GraphStore store, Writers writers) {
        this.store = store;
        this.writers = writers;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        writers.check(request);
        if (!METHODS.contains(request.getMethod())) {
            throw Refused.method(request.getMethod(), METHODS);
        }
        response.setHeader("Cache-Control", "no-store");
        if (request.getMethod().equals("GET")) {
            sketch(response);
        } else {
            take(request, response);
        }
    }

    private void sketch(HttpServletResponse response) throws IOException {
        response.setContentType(Delivery.TYPE);
        OutputStream out = response.getOutputStream();
        store.share(graph -> {
            response.setHeader("ETag", "\"" + graph.version() + "\"");
            Delivery.write(graph::sketch, out);
            return graph;
        });
    }

    private void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Objects.requireNonNullElse(request.getContentType(), "").startsWith(Delivery.TYPE)
                || !Objects.requireNonNullElse(request.getHeader("Content-Encoding"), "")
                        .equals("gzip")) {
            throw new Refused(415, "A build is sent as " + Delivery.TYPE + " with Content-Encoding gzip.");
        }
        String match = request.getHeader("If-Match");
        if (match == null) {
            throw new Refused(428, "Say in If-Match which version of the graph the build is made onto.");
        }
        Path file = Files.createTempFile("answergraph-build", ".trig.gz");
        try {
            spool(request.getInputStream(), file);
            writers.pass(() -> {
                Changes changes = receive(file, match.replaceAll("^\"|\"$", ""));
                response.setContentType("application/json");
                response.getOutputStream().write(Delivery.write(new Receipt(changes, store.statistics())));
            });
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void spool(InputStream body, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw new Refused(
                            413, "A build is " + LARGEST + " bytes at most. Send documents in parts, with --add.");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private Changes receive(Path file, String version) {
        try (InputStream news = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            Changes changes = store.receive(version, sink -> Delivery.read(news, sink));
            if (store.footprint().isWorthCompacting()) {
                store.compact();
            }
            return changes;
        } catch (DeliveryException e) {
            throw new Refused(e.isOutdated() ? 409 : 400, String.valueOf(e.getMessage()));
        } catch (RiotException | ZipException e) {
            throw new Refused(400, "The build cannot be read: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
