package io.answergraph.server;

import io.answergraph.html.Asset;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Scripts, styles and pictures. Under an address with a digest in it each is what it is for ever; under one that stays the same
 * it may be another with the next release of the program, so that caches ask whether it is.
 */
final class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final transient Optional<Asset> only;

    /** All, by their addresses. */
    AssetServlet() {
        this.only = Optional.empty();
    }

    /** One, at an address that stays the same. */
    AssetServlet(Asset only) {
        this.only = Optional.of(only);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!METHODS.contains(request.getMethod())) {
            throw Refused.method(request.getMethod(), METHODS);
        }
        Asset asset = only.or(() -> Asset.at(request.getRequestURI()))
                .orElseThrow(() -> new Refused(404, "There is no such file. Load the page anew."));
        response.setHeader(
                "Cache-Control", only.isPresent() ? "public, no-cache" : "public, max-age=31536000, immutable");
        if (!Validator.isSame(request, response, "\"" + asset.digest() + "\"")) {
            response.setContentType(asset.type());
            response.getOutputStream().write(asset.text().getBytes(StandardCharsets.UTF_8));
        }
    }
}
