package io.answergraph.docs;

/**
 * Words on a page that may lead somewhere.
 *
 * @param href where to, as the page links; empty for plain words
 */
public record Ref(String text, String href) {
    static Ref plain(String text) {
        return new Ref(text, "");
    }
}
