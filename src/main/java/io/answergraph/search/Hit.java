package io.answergraph.search;

import java.util.List;

/**
 * A text in which the words were found.
 *
 * @param iri what has the text: a question, an answer, a sentence, a document, a thing
 * @param property IRI of the property by which it has it
 * @param graph IRI of the named graph that says so: the document
 * @param title of that document; empty where the graph is none
 * @param language tag of the text; empty for none
 * @param score above 0; a higher one is better
 * @param snippet its best parts, in their order
 * @param start where the first of these begins, in code points of the text
 * @param end where it ends
 */
public record Hit(
        Kind kind,
        String iri,
        String property,
        String graph,
        String title,
        String text,
        String language,
        double score,
        List<Piece> snippet,
        int start,
        int end) {
    /** Part of a text; {@code isFound} where it is one of the words. */
    public record Piece(String text, boolean isFound) {}

    public Hit {
        snippet = List.copyOf(snippet);
    }
}
