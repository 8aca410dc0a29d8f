package io.answergraph.server;

import io.answergraph.search.SearchException;
import io.answergraph.store.QueryException;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;

/**
 * The one place where failures become answers: a status and a sentence. Where a part of the answer is gone already, the
 * connection is closed, so that the part cannot be taken for the whole.
 */
final class Failures implements Filter {
    private static final long MOST_DRAINED = 2 << 20;

    private final Duration queryTime;
    private final Log log;
    private final Meters meters;

    Failures(Duration queryTime, Log log, Meters meters) {
        this.queryTime = queryTime;
        this.log = log;
        this.meters = meters;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (EofException e) {
            throw e;
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            Refused refused = explained(e);
            if (response.isCommitted()) {
                throw new EofException(e);
            }
            drain(request);
            answer(refused, (HttpServletRequest) request, (HttpServletResponse) response);
        }
    }

    /** Reads what the client still sends, or it would find the connection closed and not read why; but not without end. */
    private static void drain(ServletRequest request) {
        try {
            request.getInputStream().skipNBytes(MOST_DRAINED);
        } catch (IOException | RuntimeException e) {
            // It is the client's loss.
        }
    }

    private static void answer(Refused refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.resetBuffer();
        Validator.forget(response);
        response.setStatus(refused.status());
        refused.headers().forEach(response::addHeader);
        Refusal refusal = Refusal.of(refused.status(), refused.words(), request.getHeader("Accept"));
        response.setContentType(refusal.type());
        byte[] body = refusal.bytes();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Refused explained(Throwable failure) {
        return switch (failure) {
            case Refused refused -> refused;
            case QueryCancelledException e -> {
                meters.queryStopped();
                yield new Refused(
                        503,
                        "The query took longer than " + queryTime.toSeconds() + " s and was stopped. Ask for less.");
            }
            case SearchException e -> new Refused(400, String.valueOf(e.getMessage()));
            case QueryException e -> new Refused(400, String.valueOf(e.getMessage()));
            case org.apache.jena.query.QueryException e ->
                new Refused(400, "The query cannot be run: " + e.getMessage());
            case org.apache.jena.update.UpdateException e ->
                new Refused(400, "The update cannot be run: " + e.getMessage());
            case StackOverflowError e -> new Refused(400, "The request is nested too deeply.");
            case OutOfMemoryError e ->
                new Refused(503, "The answer does not fit in the server's memory. Ask for less.");
            case HttpException e -> new Refused(e.getCode(), String.valueOf(e.getReason()));
            default -> {
                log.bug(trace(failure));
                yield new Refused(500, "The server failed; its log says how.");
            }
        };
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
