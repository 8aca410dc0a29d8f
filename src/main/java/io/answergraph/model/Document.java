package io.answergraph.model;

import java.util.List;

/**
 * One question-and-answer document as a reader saw it: a function of its bytes alone, before any ontology is asked.
 *
 * @param title the page's title, or the file's name where there is none; never blank
 * @param text what every span of the document indexes
 * @param sha256 lower-case hex digest of the original bytes (for records of one title in JSON Lines: of their lines)
 * @param questions in order of their position; never empty
 */
public record Document(
        DocumentId id, String title, Origin origin, String text, String sha256, List<Question> questions) {
    public Document {
        questions = List.copyOf(questions);
    }
}
