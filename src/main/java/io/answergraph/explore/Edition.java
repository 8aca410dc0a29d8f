package io.answergraph.explore;

import java.util.List;

/**
 * A document as an annotated edition: its text in parts, with what is named in it.
 *
 * @param iri of the document
 * @param data where it answers for programs; empty for nowhere on this server
 * @param source the file that it was read from
 * @param url where it was published; empty for nowhere on the web
 * @param about the states that it is about
 */
public record Edition(
        String iri,
        String data,
        String title,
        String source,
        String url,
        List<Portrait.Link> about,
        List<Part> parts,
        long mentions) {
    /**
     * A stretch of the text: a question, or what stands between questions.
     *
     * @param number of the question; 0 for what is none
     * @param text of it, in one line
     */
    public record Part(int number, String text, List<Piece> pieces) {}

    /** Text, or words with an annotation and what stands in them. */
    public sealed interface Piece {
        /** Text without annotations. */
        record Plain(String text) implements Piece {}

        /**
         * Words of which something is said.
         *
         * @param id the fragment of their IRI; empty where a part of the words was shown before
         */
        record Noted(String id, Annotation annotation, List<Piece> pieces) implements Piece {}
    }

    /** What words are; where two annotations have the same words, the former is outside. */
    public enum Layer {
        SENTENCE,
        /** What somebody looked for. */
        PASSAGE,
        MENTION,
        /** What decides a status. */
        CUE
    }

    /**
     * What is said of some words.
     *
     * @param start in code points of the text
     * @param end the same
     * @param type the label of a mention's type; empty for other layers
     * @param status its word; empty for what has none
     * @param things that are named; empty where the vocabulary has none
     */
    public record Annotation(
            Layer layer, String iri, int start, int end, String type, String status, List<Portrait.Link> things) {
        /** One that says nothing of its words but what they are. */
        static Annotation of(Layer layer, String iri, int start, int end) {
            return new Annotation(layer, iri, start, end, "", "", List.of());
        }

        /** The same of fewer words. */
        Annotation within(int from, int to) {
            return new Annotation(layer, iri, Math.max(from, start), Math.min(to, end), type, status, things);
        }

        /** In one line: {@code service, lacking: legal aid}. */
        public String words() {
            String names =
                    String.join(", ", things.stream().map(Portrait.Link::text).toList());
            return type + (status.isEmpty() ? "" : ", " + status) + ": "
                    + (names.isEmpty() ? "not in the vocabulary" : names);
        }
    }

    /** The questions alone. */
    public List<Part> questions() {
        return parts.stream().filter(part -> part.number() > 0).toList();
    }
}
