package io.answergraph.docs;

import java.util.function.UnaryOperator;

/**
 * How one page leads to others.
 *
 * @param pages from the path of a page, such as {@code factor/language-barriers}, to what a link to it says
 * @param style the style sheet's address
 * @param data from the IRI of a thing to where the graph's statements about it are read; empty where that is nowhere
 * @param search whether there is a search among the texts, too
 */
public record Linking(UnaryOperator<String> pages, String style, UnaryOperator<String> data, boolean search) {
    /** Where only the reference is given to readers. */
    public Linking(UnaryOperator<String> pages, String style) {
        this(pages, style, iri -> "", false);
    }

    /**
     * Relative links between files in a folder, each named after its page's path, with {@code style.css} at the top.
     *
     * @param from the path of the page that the links stand on
     */
    public static Linking files(String from) {
        String up = "../".repeat((int) from.chars().filter(c -> c == '/').count());
        return new Linking(path -> up + path + ".html", up + "style.css");
    }

    /** @param address a page's path, with or without a fragment */
    String href(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? pages.apply(address) : pages.apply(address.substring(0, hash)) + address.substring(hash);
    }
}
