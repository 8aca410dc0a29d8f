package io.answergraph.explore;

import java.util.Optional;

/**
 * A stretch of an answer that somebody looked for, as the address of its document's page names it.
 *
 * @param question its number
 * @param start in code points of the answer's text
 * @param end the same
 */
public record Passage(int question, int start, int end) {
    /** The fragment by which browsers find it. */
    public static final String ID = "found";

    private static final String NUMBER = "\\d{1,8}";

    /** Reads an address; empty unless all three are whole numbers and something lies between the last two. */
    public static Optional<Passage> of(String question, String start, String end) {
        if (!question.matches(NUMBER) || !start.matches(NUMBER) || !end.matches(NUMBER)) {
            return Optional.empty();
        }
        Passage passage = new Passage(Integer.parseInt(question), Integer.parseInt(start), Integer.parseInt(end));
        return passage.start() < passage.end() ? Optional.of(passage) : Optional.empty();
    }

    /** Where it is shown, on the page of its document. */
    public String on(String page) {
        return page + "?answer=" + question + "&from=" + start + "&to=" + end + "#" + ID;
    }
}
