package io.answergraph.server;

import io.answergraph.store.GraphStore;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/** SPARQL updates (SPARQL 1.1 Protocol, section 2.2), by those who show the token; without a token, by nobody. */
final class UpdateServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient GraphStore store;
    private final transient Limits limits;
    private final transient Optional<Token> token;
    private final transient Turnstile turnstile;

    UpdateServlet(GraphStore store, Limits limits, Optional<Token> token) {
        this.store = store;
        this.limits = limits;
        this.token = token;
        this.turnstile = new Turnstile(1, limits.waiting(), limits.patience());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Token expected = token.orElseThrow(() -> new Refused(403, "Updates are switched off."));
        if (!request.getMethod().equals("POST")) {
            throw Refused.method(request.getMethod(), Set.of("POST"));
        }
        if (!expected.isShownBy(Objects.requireNonNullElse(request.getHeader("Authorization"), ""))) {
            throw new Refused(
                    401,
                    "Updates need the token of the server.",
                    Map.of("WWW-Authenticate", "Bearer realm=\"updates\""));
        }
        UpdateRequest update = read(new Parameters(request, "update"));
        turnstile.pass(() -> store.edit(update, limits.queryTime()));
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static UpdateRequest read(Parameters parameters) throws IOException {
        String text = parameters.text().orElseThrow();
        UsingList using = new UsingList();
        parameters.values("using-graph-uri").forEach(iri -> using.addUsing(node(iri)));
        parameters.values("using-named-graph-uri").forEach(iri -> using.addUsingNamed(node(iri)));
        return UpdateFactory.read(
                using,
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                parameters.base(),
                Syntax.syntaxSPARQL_11);
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
