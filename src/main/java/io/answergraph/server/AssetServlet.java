package io.answergraph.server;

import io.answergraph.html.Asset;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Scripts and styles, which are what they are for ever under their addresses. */
final class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!METHODS.contains(request.getMethod())) {
            throw Refused.method(request.getMethod(), METHODS);
        }
        Asset asset = Asset.at(request.getRequestURI())
                .orElseThrow(() -> new Refused(404, "There is no such file. Load the page anew."));
        response.setContentType(asset.type());
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.getOutputStream().write(asset.text().getBytes(StandardCharsets.UTF_8));
    }
}
