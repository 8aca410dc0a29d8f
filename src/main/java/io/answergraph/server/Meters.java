package io.answergraph.server;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.fuseki.metrics.FusekiMetrics;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;

/** Counts and times what the server does, for Prometheus. Safe for use by any thread. */
final class Meters implements RequestLog {
    /** Where they are read. */
    static final String PATH = "/metrics";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Set<String> paths;
    private final Counter stopped;

    /**
     * Takes what is told apart.
     *
     * @param paths that requests are counted by; all others are counted together, or anyone could make the table grow
     */
    Meters(Set<String> paths, Turnstile turnstile) {
        this.paths = Stream.concat(paths.stream(), Stream.of(PATH))
                .map(path -> path.isEmpty() ? "/" : path)
                .collect(Collectors.toUnmodifiableSet());
        FusekiMetrics.registerMetrics(registry);
        this.stopped = Counter.builder("answergraph.queries.stopped")
                .description("Queries and updates that took too long")
                .register(registry);
        Gauge.builder("answergraph.readers", turnstile, Turnstile::inside)
                .description("Requests that read the graph right now")
                .register(registry);
        Gauge.builder("answergraph.readers.waiting", turnstile, Turnstile::waiting)
                .description("Requests that wait for a place among the readers")
                .register(registry);
    }

    void queryStopped() {
        stopped.increment();
    }

    /** In the text format of Prometheus. */
    String text() {
        return registry.scrape();
    }

    @Override
    public void log(Request request, Response response) {
        String path = String.valueOf(request.getHttpURI().getPath());
        Timer.builder("answergraph.requests")
                .description("Requests, from their first byte to the last of their answer")
                .tag("path", counted(path))
                .tag("status", Integer.toString(response.getStatus()))
                .register(registry)
                .record(NanoTime.since(request.getBeginNanoTime()), TimeUnit.NANOSECONDS);
    }

    /** Itself, or the longest path that it is below; all below {@code /id/*} are counted as one. */
    private String counted(String path) {
        return paths.contains(path)
                ? path
                : paths.stream()
                        .filter(known ->
                                known.endsWith("/*") && (path + "/").startsWith(known.substring(0, known.length() - 1)))
                        .max(Comparator.comparingInt(String::length))
                        .orElse("other");
    }
}
