package io.answergraph.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A request as the SPARQL 1.1 Protocol sends it: by GET, as a form, or with the query or update as its body (sections 2.1 and
 * 2.2).
 *
 * @param word {@code query} or {@code update}, the parameter that holds the text
 */
record Parameters(HttpServletRequest request, String word) {
    private static final String FORM = "application/x-www-form-urlencoded";

    /**
     * The text of the query or update.
     *
     * @return empty for a GET without any
     */
    Optional<String> text() throws IOException {
        Optional<String> text = request.getMethod().equals("POST") ? Optional.of(posted()) : given();
        if (text.isPresent() && text.get().isBlank()) {
            throw new Refused(400, "The " + word + " is empty.");
        }
        return text;
    }

    private String posted() throws IOException {
        String type = mediaType();
        if (type.equals(FORM)) {
            return given().orElseThrow(() -> new Refused(400, "The form has no parameter '" + word + "'."));
        }
        if (!type.equals("application/sparql-" + word)) {
            throw new Refused(
                    415,
                    "A " + word + " is sent as " + FORM + " or application/sparql-" + word + ", not as " + type + ".");
        }
        if (given().isPresent()) {
            throw new Refused(400, "There is one " + word + " in the address and one in the body.");
        }
        String charset = request.getCharacterEncoding();
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw new Refused(415, "A " + word + " is UTF-8, not " + charset + ".");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(request.getInputStream().readAllBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refused(400, "The " + word + " is not UTF-8.");
        }
    }

    private String mediaType() {
        String type = Objects.requireNonNullElse(request.getContentType(), "nothing");
        return type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private Optional<String> given() {
        List<String> texts = values(word);
        if (texts.size() > 1) {
            throw new Refused(400, "There is more than one " + word + ".");
        }
        return texts.stream().findFirst();
    }

    /** The values of a parameter, in their order, empty ones left out unless it is the text itself. */
    List<String> values(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** What relative IRIs are relative to. */
    String base() {
        return request.getRequestURL().toString();
    }
}
