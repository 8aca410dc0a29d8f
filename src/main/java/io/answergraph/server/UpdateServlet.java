package io.answergraph.server;

import io.answergraph.store.GraphStore;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    private final transient Writers writers;

    UpdateServlet(GraphStore store, Limits limits, Writers writers) {
        this.store = store;
        this.limits = limits;
        this.writers = writers;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("POST")) {
            throw Refused.method(request.getMethod(), Set.of("POST"));
        }
        writers.check(request);
        UpdateRequest update = read(new Parameters(request, "update"));
        writers.pass(() -> store.edit(update, limits.queryTime()));
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
