package io.answergraph.server;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Headers on every answer that keep browsers from being used against their users: a page takes scripts, styles and data from
 * this server only, runs none that stand in it, is framed by nobody, and is what its type says.
 */
final class SecurityHeaders extends Handler.Wrapper {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        put(response.getHeaders());
        return super.handle(request, response, callback);
    }

    private static void put(HttpFields.Mutable headers) {
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
    }

    /** Lets pages of any origin show this one in a frame, for pages on which nothing can be done. */
    static void allowFrames(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY.replace("frame-ancestors 'none'", "frame-ancestors *"));
        response.setHeader("X-Frame-Options", null);
    }

    /** Lets a page be styled by scripts of this server as they run, for those that cannot do without. */
    static void allowInlineStyles(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy", POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"));
    }

    /** What is said where the web server itself refuses a request: the status in words, with the same headers as elsewhere. */
    static final class Errors extends ErrorHandler {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            put(response.getHeaders());
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            int status = response.getStatus();
            Refusal refusal = Refusal.of(
                    status,
                    HttpStatus.getMessage(status) + ".",
                    request.getHeaders().get(HttpHeader.ACCEPT));
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, refusal.type());
            response.write(true, ByteBuffer.wrap(refusal.bytes()), callback);
            return true;
        }
    }
}
