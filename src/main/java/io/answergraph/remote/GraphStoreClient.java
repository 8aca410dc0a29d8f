package io.answergraph.remote;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.failsafe.event.ExecutionScheduledEvent;
import dev.failsafe.function.ContextualSupplier;
import io.answergraph.model.EnvironmentException;
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
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts whole graphs into a store by the SPARQL 1.1 Graph Store HTTP Protocol (W3C). Used by one thread. */
final class GraphStoreClient implements AutoCloseable {
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofMinutes(30);
    private static final Set<Integer> BUSY = Set.of(408, 425, 429, 502, 503, 504);
    private static final int LONGEST_REASON = 500;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();
    private final URI store;
    private final Optional<String> authorization;
    private final RetryPolicy<HttpResponse<String>> retries;

    GraphStoreClient(URI store, Optional<String> authorization, Patience patience, Consumer<String> notes) {
        this.store = store;
        this.authorization = authorization;
        this.retries = RetryPolicy.<HttpResponse<String>>builder()
                .handle(IOException.class)
                .handleResultIf(response -> response != null && BUSY.contains(response.statusCode()))
                .withBackoff(patience.first(), patience.longest())
                .withJitter(0.2)
                .withDelayFn(context -> asked(context.getLastResult(), patience.longest()))
                .withMaxAttempts(patience.attempts())
                .onRetryScheduled(event -> notes.accept(waiting(event)))
                .build();
    }

    /** How long the store asks to wait (RFC 9110, section 10.2.3); a negative time where it does not say. */
    private static Duration asked(@Nullable HttpResponse<String> response, Duration longest) {
        return Optional.ofNullable(response)
                .flatMap(busy -> busy.headers().firstValue("Retry-After"))
                .flatMap(GraphStoreClient::time)
                .map(time -> time.compareTo(longest) > 0 ? longest : time)
                .orElse(Duration.ofMillis(-1));
    }

    private static Optional<Duration> time(String retryAfter) {
        try {
            Duration time = retryAfter.chars().allMatch(Character::isDigit)
                    ? Duration.ofSeconds(Long.parseLong(retryAfter))
                    : Duration.between(
                            Instant.now(), ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME));
            return Optional.of(time).filter(wait -> !wait.isNegative());
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String waiting(ExecutionScheduledEvent<HttpResponse<String>> event) {
        HttpResponse<String> busy = event.getLastResult();
        String why = busy == null
                ? "is out of reach (" + event.getLastException() + ")"
                : "is busy (status " + busy.statusCode() + ")";
        return "The store " + why + ". Trying again in " + (event.getDelay().toMillis() + 999) / 1000 + " s.";
    }

    /**
     * Lets the graph of that name hold the statements of a file and no others.
     *
     * @param triples in N-Triples
     * @throws EnvironmentException if the store does not take it, in the end
     */
    void put(String graph, Path triples) {
        String query = "graph=" + URLEncoder.encode(graph, StandardCharsets.UTF_8);
        URI address = URI.create(store + (store.getRawQuery() == null ? "?" : "&") + query);
        HttpResponse<String> response = send(() -> {
            HttpRequest.Builder request = HttpRequest.newBuilder(address)
                    .timeout(TO_ANSWER)
                    .header("Content-Type", "application/n-triples")
                    .PUT(BodyPublishers.ofFile(triples));
            authorization.ifPresent(value -> request.header("Authorization", value));
            return client.send(request.build(), BodyHandlers.ofString());
        });
        if (response.statusCode() / 100 != 2) {
            throw refused(graph, response);
        }
    }

    private interface Sending {
        HttpResponse<String> once() throws IOException, InterruptedException;
    }

    private HttpResponse<String> send(Sending sending) {
        try {
            ContextualSupplier<HttpResponse<String>, HttpResponse<String>> attempt = context -> sending.once();
            return Failsafe.with(retries).get(attempt);
        } catch (FailsafeException e) {
            if (e.getCause() instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw new EnvironmentException(
                    "No store answers at " + store + " (" + e.getCause() + "). Check the address, and whether it runs.",
                    e);
        }
    }

    private EnvironmentException refused(String graph, HttpResponse<String> response) {
        String body = response.body().strip();
        String reason = body.substring(0, Math.min(body.length(), LONGEST_REASON));
        return new EnvironmentException(
                switch (response.statusCode()) {
                    case 401, 403 ->
                        "The store " + store + " lets nobody write who shows no token, or this one (status "
                                + response.statusCode() + "). Name the file of another with --token.";
                    case 404, 405 ->
                        "There is no graph store to write to at " + store + " (status " + response.statusCode()
                                + "). Give the address of its SPARQL 1.1 Graph Store Protocol, such as .../data.";
                    case 429, 503 -> "The store " + store + " stays busy. Try again in a while.";
                    default ->
                        "The store " + store + " refused the graph " + graph + " (status " + response.statusCode()
                                + "): " + reason;
                });
    }

    @Override
    public void close() {
        client.close();
    }
}
