package io.answergraph.model;

import java.util.List;
import java.util.Optional;

/**
 * Words that state a property, and where the two things that it holds between stand around them: {@code {subject} [assist]
 * .. with {object}}. Forms are in the notation of {@link Label#form()}.
 *
 * @param before what stands before the form: as the subject of its verb, as what it is said of, or right before it
 * @param form the words in the middle
 * @param behind what stands right behind the form, as its object
 * @param markers forms further on in the clause; empty where there is nothing more to find
 * @param marked what stands right behind any marker; empty where a marker must only stand there
 */
public record RelationPattern(
        Optional<End> before, String form, Optional<End> behind, List<String> markers, Optional<End> marked) {
    public RelationPattern {
        markers = List.copyOf(markers);
    }

    /** A verb and its object: {@code {subject} VERB {object}}. */
    public static RelationPattern ofVerb(String form) {
        return new RelationPattern(
                Optional.of(new End(Side.SUBJECT, false)),
                form,
                Optional.of(new End(Side.OBJECT, false)),
                List.of(),
                Optional.empty());
    }

    /**
     * One of the places in a pattern.
     *
     * @param particular whether only one certain thing may stand there, a name or a singular: {@code {the object}}
     */
    public record End(Side side, boolean particular) {}

    /** Which of the two things related: the claim's subject, its object, or each of several with each other. */
    public enum Side {
        SUBJECT,
        OBJECT,
        EACH
    }
}
