package io.answergraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;

/** A text about the server itself, made anew for each request and not from the graph: never kept by caches. */
final class TextServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final transient Supplier<String> text;
    private final transient String type;

    TextServlet(String type, Supplier<String> text) {
        this.type = type;
        this.text = text;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!METHODS.contains(request.getMethod())) {
            throw Refused.method(request.getMethod(), METHODS);
        }
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(text.get().getBytes(StandardCharsets.UTF_8));
    }
}
