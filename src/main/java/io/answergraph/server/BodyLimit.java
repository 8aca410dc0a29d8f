package io.answergraph.server;

import java.util.function.Predicate;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a request whose body is too large, once it has been sent: if the connection were closed before, the client might find
 * it broken and never see the answer (RFC 9112, 9.6). What is too much is thrown away as it comes.
 */
final class BodyLimit extends Handler.Wrapper {
    /** A body so many times larger than allowed is not waited for. */
    private static final long PATIENCE = 8;

    private final long most;
    private final Predicate<Request> exempt;

    /**
     * @param most bytes that a body has
     * @param exempt those that may be larger
     */
    BodyLimit(long most, Predicate<Request> exempt) {
        this.most = most;
        this.exempt = exempt;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(exempt.test(request) ? request : new Limited(request), response, callback);
    }

    private final class Limited extends Request.Wrapper {
        private long size;

        Limited(Request request) {
            super(request);
        }

        @Override
        public Content.@Nullable Chunk read() {
            while (true) {
                Content.Chunk chunk = super.read();
                if (chunk == null || Content.Chunk.isFailure(chunk)) {
                    return chunk;
                }
                size += chunk.remaining();
                if (size <= most) {
                    return chunk;
                }
                boolean ends = chunk.isLast() || size > PATIENCE * most;
                chunk.release();
                if (ends) {
                    return Content.Chunk.from(new BadMessageException(HttpStatus.PAYLOAD_TOO_LARGE_413), true);
                }
            }
        }
    }
}
