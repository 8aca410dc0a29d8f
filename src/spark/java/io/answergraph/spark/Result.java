package io.answergraph.spark;

import java.io.Serializable;
import java.util.List;

/**
 * All that has come of one name.
 *
 * @param document its name; empty where there is none
 * @param content digest of what its reader made of it; empty where there is no document
 * @param statements of its graph, as lines of canonical N-Quads
 * @param problems as lines of the table
 */
record Result(String document, String content, String statements, List<String> problems) implements Serializable {
    Result {
        problems = List.copyOf(problems);
    }

    static Result of(List<String> problems) {
        return new Result("", "", "", problems);
    }

    boolean isDocument() {
        return !document.isEmpty();
    }

    /** The statements as lines, the last one without its end. */
    String lines() {
        return statements.stripTrailing();
    }

    Result withoutStatements() {
        return new Result(document, content, "", problems);
    }
}
