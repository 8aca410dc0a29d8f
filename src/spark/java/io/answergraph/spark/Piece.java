package io.answergraph.spark;

import java.io.Serializable;
import java.util.List;

/** What reading an input brings forth under one name, on its way to the part of that name. */
sealed interface Piece extends Serializable {
    /**
     * That an input would become the document of that name.
     *
     * @param path of the input
     * @param uri where it lies
     */
    record Claim(String path, String uri) implements Piece {}

    /**
     * A document that was extracted.
     *
     * @param content digest of what its reader made of it
     * @param statements of its graph, as lines of canonical N-Quads
     * @param problems with it, as lines of the table
     */
    record Extracted(String content, String statements, List<String> problems) implements Piece {
        public Extracted {
            problems = List.copyOf(problems);
        }
    }

    /** A problem that keeps an input out, or some of it, as a line of the table. */
    record Trouble(String problem) implements Piece {}
}
