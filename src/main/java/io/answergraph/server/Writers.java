package io.answergraph.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Who may change the graph: those who show the token, one at a time; without a token nobody. Safe for use by many threads. */
final class Writers {
    private final Optional<Token> token;
    private final Turnstile turnstile;

    Writers(Limits limits, Optional<Token> token) {
        this.token = token;
        this.turnstile = new Turnstile(1, limits.waiting(), limits.patience());
    }

    /**
     * Looks at the token.
     *
     * @throws Refused if the graph cannot be changed over HTTP, or not by this client
     */
    void check(HttpServletRequest request) {
        Token expected = token.orElseThrow(() -> new Refused(403, "Updates are switched off."));
        if (!expected.isShownBy(Objects.requireNonNullElse(request.getHeader("Authorization"), ""))) {
            throw new Refused(
                    401,
                    "Updates need the token of the server.",
                    Map.of("WWW-Authenticate", "Bearer realm=\"updates\""));
        }
    }

    /** Changes the graph when no other does. */
    void pass(Turnstile.Visit visit) throws IOException {
        turnstile.pass(visit);
    }
}
