package io.answergraph.server;

import io.answergraph.store.QueryPack;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a server runs.
 *
 * @param host name or address of the network interface to listen on
 * @param port 0 for any that is free
 * @param origins web pages of which origins may read in a browser, {@code *} for all; never with credentials
 * @param token of those who may change the graph; without one nobody may
 * @param isBehindProxy whether what a proxy says of the client and of the address asked for is believed ({@code Forwarded},
 *     RFC 7239, and {@code X-Forwarded-*}); without a proxy any client could say it
 * @param questions that pages offer as forms
 * @param log of requests and bugs
 */
public record Settings(
        String host,
        int port,
        Limits limits,
        Set<String> origins,
        Optional<Token> token,
        boolean isBehindProxy,
        QueryPack questions,
        Log log) {
    public Settings {
        origins = Set.copyOf(origins);
    }

    /** For this machine only, on any port, read-only, read by pages of any origin, without questions. */
    public static Settings defaults(Log log) {
        return new Settings(
                "127.0.0.1", 0, Limits.defaults(), Set.of("*"), Optional.empty(), false, new QueryPack(List.of()), log);
    }

    public Settings withAddress(String name, int number) {
        return new Settings(name, number, limits, origins, token, isBehindProxy, questions, log);
    }

    public Settings withLimits(Limits changed) {
        return new Settings(host, port, changed, origins, token, isBehindProxy, questions, log);
    }

    public Settings withToken(Token changed) {
        return new Settings(host, port, limits, origins, Optional.of(changed), isBehindProxy, questions, log);
    }

    public Settings withOrigins(Set<String> changed) {
        return new Settings(host, port, limits, changed, token, isBehindProxy, questions, log);
    }

    public Settings withProxy() {
        return new Settings(host, port, limits, origins, token, true, questions, log);
    }

    /** Offers these questions. */
    public Settings withQuestions(QueryPack changed) {
        return new Settings(host, port, limits, origins, token, isBehindProxy, changed, log);
    }
}
