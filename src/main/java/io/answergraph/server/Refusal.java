package io.answergraph.server;

import io.answergraph.html.Html;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is sent instead of an answer: a sentence for programs, for people a page that says the same and leads on.
 *
 * @param type media type with its character set
 */
record Refusal(String type, String text) {
    /** @param accept the header of the request; null for none, which is no wish for a page */
    static Refusal of(int status, String words, @Nullable String accept) {
        String said = words.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "?").strip();
        if (accept == null || !Offer.isPagePreferred(accept)) {
            return new Refusal("text/plain;charset=utf-8", said + "\n");
        }
        Map<String, Object> values = Map.of(
                "status", status, "title", title(status), "words", said, "isPassing", status == 429 || status >= 500);
        return new Refusal(ExplorePage.HTML, Html.page("server/refused", values));
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "This cannot be answered as it was asked";
            case 401, 403 -> "This is not given";
            case 404 -> "There is nothing here";
            case 405 -> "This address takes no such request";
            case 406 -> "There is no such format";
            case 413, 414, 431 -> "This is too long";
            case 429 -> "The server is busy";
            case 503 -> "This took too much";
            default -> status < 500 ? "This request cannot be taken" : "The server failed";
        };
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
