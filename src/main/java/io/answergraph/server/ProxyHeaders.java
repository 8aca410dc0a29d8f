package io.answergraph.server;

import java.util.Locale;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.URIUtil;

/**
 * Believes what a proxy says of the address that was asked for and of the client: {@code Forwarded} (RFC 7239) and
 * {@code X-Forwarded-*}. A name that comes without a port has its scheme's port, where Jetty alone would keep the one that is
 * listened on here.
 */
final class ProxyHeaders implements HttpConfiguration.Customizer {
    private final HttpConfiguration.Customizer forwarded = new ForwardedRequestCustomizer();

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        if (!namesHost(request.getHeaders())) {
            return forwarded.customize(request, responseHeaders);
        }
        Request told = forwarded.customize(withPort(request, -1), responseHeaders);
        HttpURI uri = told.getHttpURI();
        return uri.getPort() > 0 ? told : withPort(told, URIUtil.getDefaultPortForScheme(uri.getScheme()));
    }

    private static boolean namesHost(HttpFields headers) {
        return headers.contains("X-Forwarded-Host")
                || headers.getValuesList("Forwarded").stream()
                        .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("host="));
    }

    private static Request withPort(Request request, int port) {
        HttpURI asked = request.getHttpURI();
        HttpURI changed = HttpURI.build(asked).authority(asked.getHost(), port).asImmutable();
        return new Request.Wrapper(request) {
            @Override
            public HttpURI getHttpURI() {
                return changed;
            }
        };
    }
}
