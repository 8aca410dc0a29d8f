package io.answergraph.server;

import io.answergraph.rdf.Iris;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;

/**
 * Tells caches by the graph's version whether what they hold is still good (RFC 9110, section 8.8). The same address gives
 * other bytes by {@code Accept} and by another release of the program, so both are part of the tag.
 */
final class Validator {
    private static final String PROGRAM =
            Objects.requireNonNullElse(Validator.class.getPackage().getImplementationVersion(), "");

    private Validator() {}

    /** Sets the headers; where the client holds the same already, the status too, and gives true. */
    static boolean isUnchanged(HttpServletRequest request, HttpServletResponse response, String version) {
        response.addHeader("Vary", "Accept");
        if (request.getMethod().equals("POST")) {
            response.setHeader("Cache-Control", "no-store");
            return false;
        }
        String accept = Objects.requireNonNullElse(request.getHeader("Accept"), "");
        String tag = "\"" + Iris.digest(String.join("\n", version, PROGRAM, accept)) + "\"";
        response.setHeader("ETag", "W/" + tag);
        response.setHeader("Cache-Control", "public, no-cache");
        String held = request.getHeader("If-None-Match");
        boolean isUnchanged = held != null
                && Arrays.stream(held.split(",", -1))
                        .map(String::strip)
                        .anyMatch(each ->
                                each.equals("*") || each.replaceFirst("^W/", "").equals(tag));
        if (isUnchanged) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return isUnchanged;
    }

    /** Takes the headers away from an answer that is none. */
    static void forget(HttpServletResponse response) {
        response.setHeader("ETag", null);
        response.setHeader("Cache-Control", "no-store");
    }
}
