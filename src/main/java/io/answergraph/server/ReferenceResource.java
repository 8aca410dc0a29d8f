package io.answergraph.server;

import io.answergraph.store.Snapshot;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The pages of the reference of ontology and vocabulary. */
record ReferenceResource(References references) implements Resource {
    private static final String FRONT = "index";

    @Override
    public Page open(HttpServletRequest request) {
        String path =
                request.getRequestURI().substring(Routes.REFERENCE.length()).replaceFirst("^/", "");
        String page = path.isEmpty() ? FRONT : path;
        return (graph, response) -> write(page, graph, response);
    }

    private void write(String page, Snapshot graph, HttpServletResponse response) throws IOException {
        if (!references.of(graph).pages().contains(page)) {
            throw new Refused(404, "The reference has no such page. It starts at " + Routes.REFERENCE + "/.");
        }
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(references.page(page, graph).getBytes(StandardCharsets.UTF_8));
    }
}
