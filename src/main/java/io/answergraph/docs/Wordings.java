package io.answergraph.docs;

import java.util.List;

/**
 * The words by which a thing is known in texts.
 *
 * @param plain count wherever they stand
 * @param hidden misspellings and the like, which count as well
 * @param conditional count only where their conditions hold
 */
public record Wordings(List<String> plain, List<String> hidden, List<Conditional> conditional) {
    public Wordings {
        plain = List.copyOf(plain);
        hidden = List.copyOf(hidden);
        conditional = List.copyOf(conditional);
    }

    /** Words with their conditions. */
    public record Conditional(List<String> forms, List<Fact> conditions) {
        public Conditional {
            forms = List.copyOf(forms);
            conditions = List.copyOf(conditions);
        }
    }

    /** How many there are, the preferred label not counted. */
    public int size() {
        return plain.size()
                + hidden.size()
                + conditional.stream().mapToInt(words -> words.forms().size()).sum();
    }
}
