package io.answergraph.explore;

import java.util.List;

/**
 * A document as an annotated edition: its text in parts, with what is named in it.
 *
 * @param source the file that it was read from
 * @param url where it was published; empty for nowhere on the web
 * @param about the states that it is about
 */
public record Edition(
        String title, String source, String url, List<Portrait.Link> about, List<Part> parts, int mentions) {
    /**
     * A stretch of the text: a question, or what stands between questions.
     *
     * @param number of the question; 0 for what is none
     */
    public record Part(int number, List<Piece> pieces) {}

    /** Text, or words that name something with what stands in them. */
    public sealed interface Piece {
        /** Text in which nothing is named. */
        record Plain(String text) implements Piece {}

        /**
         * Words that name something.
         *
         * @param id the fragment of their IRI; empty where a part of the words was shown before
         */
        record Named(String id, Annotation annotation, List<Piece> pieces) implements Piece {}
    }

    /**
     * What is said of some words.
     *
     * @param type the label of the mention's type
     * @param status its word; empty for what has none
     * @param things that are named; empty where the vocabulary has none
     */
    public record Annotation(String iri, int start, int end, String type, String status, List<Portrait.Link> things) {
        /** In one line: {@code service, lacking: legal aid}. */
        public String words() {
            String names =
                    String.join(", ", things.stream().map(Portrait.Link::text).toList());
            return type + (status.isEmpty() ? "" : ", " + status) + ": "
                    + (names.isEmpty() ? "not in the vocabulary" : names);
        }
    }
}
