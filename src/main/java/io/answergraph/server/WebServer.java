package io.answergraph.server;

import io.answergraph.remote.Delivery;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Composes Jetty: what every request passes on its way to a servlet, and the limits of connections. Each handler does one
 * thing, from the outside in: let running requests end, set the security headers, allow other origins to read, refuse what is
 * too large, compress, and turn failures into answers.
 */
final class WebServer {
    /** Address, time, request line, status, bytes, milliseconds, client. */
    private static final String LOG_FORMAT =
            "%{client}a %{yyyy-MM-dd'T'HH:mm:ss'Z'|UTC}t \"%r\" %s %O %{ms}T \"%{User-Agent}i\"";

    /** Who sends or takes fewer bytes a second holds a place for nothing. */
    private static final long SLOWEST = 512;

    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final int BUFFER = 32 << 10;
    private static final int SMALLEST_ZIPPED = 1 << 10;

    private final Settings settings;
    private final Limits limits;
    private final Meters meters;

    WebServer(Settings settings, Meters meters) {
        this.settings = settings;
        this.limits = settings.limits();
        this.meters = meters;
    }

    /** The server, to be started. Stopping it waits for running requests, as long as a query may take. */
    Server with(Map<String, HttpServlet> servlets) {
        QueuedThreadPool threads = new QueuedThreadPool(2 * (limits.concurrent() + limits.waiting()) + 16);
        threads.setName("serve");
        Server server = new Server(threads);
        server.addConnector(connector(server));
        server.setErrorHandler(new SecurityHeaders.Errors());
        server.setRequestLog(new RequestLog.Collection(
                new CustomRequestLog((RequestLog.Writer) settings.log()::request, LOG_FORMAT), meters));
        server.setStopTimeout(limits.queryTime().plusSeconds(2).toMillis());
        server.setHandler(new GracefulHandler(around(
                new SecurityHeaders(),
                around(otherOrigins(), around(limited(), around(zipped(), context(servlets)))))));
        return server;
    }

    private static Handler around(Handler.Wrapper outside, Handler inside) {
        outside.setHandler(inside);
        return outside;
    }

    /** A build may be larger; its servlet reads nothing before it has seen the token, and has a limit of its own. */
    private BodyLimit limited() {
        return new BodyLimit(
                limits.requestBytes(),
                request -> Delivery.PATH.equals(request.getHttpURI().getCanonicalPath()));
    }

    private ServerConnector connector(Server server) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(limits.headerBytes());
        http.setResponseHeaderSize(limits.headerBytes());
        http.setOutputBufferSize(BUFFER);
        http.setMinRequestDataRate(SLOWEST);
        http.setMinResponseDataRate(SLOWEST);
        if (settings.isBehindProxy()) {
            http.addCustomizer(new ProxyHeaders());
        }
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE.toMillis());
        return connector;
    }

    private CrossOriginHandler otherOrigins() {
        CrossOriginHandler handler = new CrossOriginHandler();
        handler.setAllowedOriginPatterns(settings.origins().stream()
                .map(origin -> origin.equals("*") ? origin : Pattern.quote(origin))
                .collect(Collectors.toSet()));
        handler.setAllowCredentials(false);
        handler.setAllowedMethods(Set.of("GET", "HEAD", "POST"));
        handler.setAllowedHeaders(Set.of("Accept", "Content-Type", "If-None-Match"));
        handler.setExposedHeaders(Set.of("ETag", "Link", "Retry-After"));
        return handler;
    }

    /** Answers only: a small request may not unfold into a large one. */
    private static CompressionHandler zipped() {
        GzipCompression gzip = new GzipCompression();
        gzip.setMinCompressSize(SMALLEST_ZIPPED);
        CompressionHandler handler = new CompressionHandler();
        handler.putCompression(gzip);
        handler.putConfiguration(
                "/*",
                CompressionConfig.builder()
                        .compressIncludeMethod("GET")
                        .compressIncludeMethod("POST")
                        .decompressExcludePath("/*")
                        .build());
        return handler;
    }

    private ServletContextHandler context(Map<String, HttpServlet> servlets) {
        ServletContextHandler context = new ServletContextHandler();
        context.setContextPath("/");
        context.setMaxFormContentSize(limits.requestBytes());
        context.addFilter(
                new FilterHolder(new Failures(limits.queryTime(), settings.log(), meters)),
                "/*",
                EnumSet.of(DispatcherType.REQUEST));
        servlets.forEach((path, servlet) -> context.addServlet(new ServletHolder(servlet), path));
        context.addServlet(new ServletHolder(new Nothing()), "/");
        return context;
    }

    /** What stands at all other addresses. No file is served from anywhere. */
    private static final class Nothing extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) {
            throw new Refused(404, "There is nothing at this address. The start page is at /.");
        }
    }
}
