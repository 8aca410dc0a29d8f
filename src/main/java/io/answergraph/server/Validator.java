package io.answergraph.server;

import io.answergraph.html.Asset;
import io.answergraph.rdf.Iris;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells caches by the graph's version whether what they hold is still good (RFC 9110, section 8.8). The same address gives
 * other bytes by {@code Accept} and by another release of the program, so both are part of the tag, as is the address: what is
 * held of one says nothing of whether there is anything at another.
 */
final class Validator {
    /** What pages link is part of it, since pages that are the same but for that are not the same. */
    private static final String PROGRAM = Stream.concat(
                    Stream.ofNullable(Validator.class.getPackage().getImplementationVersion()),
                    Arrays.stream(Asset.values()).map(Asset::digest))
            .collect(Collectors.joining(" "));

    private Validator() {}

    /** Sets the headers; where the client holds the same already, the status too, and gives true. */
    static boolean isUnchanged(HttpServletRequest request, HttpServletResponse response, String version) {
        response.addHeader("Vary", "Accept");
        if (request.getMethod().equals("POST")) {
            response.setHeader("Cache-Control", "no-store");
            return false;
        }
        String accept = Objects.requireNonNullElse(request.getHeader("Accept"), "");
        String address = request.getRequestURL() + "?" + Objects.requireNonNullElse(request.getQueryString(), "");
        String tag = "\"" + Iris.digest(String.join("\n", version, PROGRAM, accept, address)) + "\"";
        response.setHeader("ETag", "W/" + tag);
        response.setHeader("Cache-Control", "public, no-cache");
        return isHeld(request, response, tag);
    }

    /** The same for what is the same to the byte under a tag, in quotation marks; without saying how long it may be kept. */
    static boolean isSame(HttpServletRequest request, HttpServletResponse response, String tag) {
        response.setHeader("ETag", tag);
        return isHeld(request, response, tag);
    }

    private static boolean isHeld(HttpServletRequest request, HttpServletResponse response, String tag) {
        String held = request.getHeader("If-None-Match");
        boolean isHeld = held != null
                && Arrays.stream(held.split(",", -1))
                        .map(String::strip)
                        .anyMatch(each -> each.replaceFirst("^W/", "").equals(tag));
        if (isHeld) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return isHeld;
    }

    /** Whether the client wants nothing if there is anything at the address ({@code *}): only the answer itself can tell. */
    static boolean isAnyHeld(HttpServletRequest request) {
        String held = request.getHeader("If-None-Match");
        return held != null && held.strip().equals("*") && !request.getMethod().equals("POST");
    }

    /** Takes the headers away from an answer that is none. */
    static void forget(HttpServletResponse response) {
        response.setHeader("ETag", null);
        response.setHeader("Cache-Control", "no-store");
    }
}
