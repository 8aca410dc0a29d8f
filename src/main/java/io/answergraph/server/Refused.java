package io.answergraph.server;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A request that gets no answer but a status and a sentence that says why. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    @SuppressWarnings("serial") // is one of the platform's, which all are
    private final Map<String, String> headers;

    Refused(int status, String message) {
        this(status, message, Map.of());
    }

    Refused(int status, String message, Map<String, String> headers) {
        super(message, null, false, false);
        this.status = status;
        this.headers = headers;
    }

    static Refused method(String method, Set<String> allowed) {
        String allow = String.join(", ", new TreeSet<>(allowed));
        return new Refused(405, "There is no " + method + " here, only " + allow + ".", Map.of("Allow", allow));
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
