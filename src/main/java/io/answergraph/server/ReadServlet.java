package io.answergraph.server;

import io.answergraph.store.GraphStore;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** The one way to read the graph: through the turnstile, in one state of the graph, with the version as validator. */
final class ReadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient GraphStore store;
    private final transient Turnstile turnstile;
    private final transient Resource resource;
    private final transient Set<String> methods;

    /**
     * Takes what is read and how.
     *
     * @param methods that the resource answers to; {@code OPTIONS} is answered here
     */
    ReadServlet(GraphStore store, Turnstile turnstile, Resource resource, Set<String> methods) {
        this.store = store;
        this.turnstile = turnstile;
        this.resource = resource;
        this.methods = methods;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!methods.contains(request.getMethod())) {
            throw Refused.method(request.getMethod(), methods);
        }
        Page page = resource.open(request);
        turnstile.pass(() -> {
            try {
                store.share(graph -> {
                    answer(request, response, page, graph, resource.version());
                    return graph;
                });
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }

    private static void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            Page page,
            io.answergraph.store.Snapshot graph,
            String version) {
        if (Validator.isUnchanged(request, response, graph.version() + version)) {
            return;
        }
        try {
            if (Validator.isAnyHeld(request)) {
                page.write(graph, new Unsent(response));
                if (response.getStatus() == HttpServletResponse.SC_OK) {
                    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                }
            } else {
                page.write(graph, response);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
