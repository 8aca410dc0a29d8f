package io.answergraph.compare;

import io.answergraph.model.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One place in a document that says how a thing stands in a state. Ordered by document, then place.
 *
 * @param mention the IRI of the words that name the thing
 * @param state the IRI of the state that is spoken of
 * @param thing what the words name; narrower than the row's where rows are rolled up
 * @param sentence the words around the mention
 * @param cues what decided the status, in the order of the text; empty where nothing but the question did
 */
public record Evidence(
        String mention,
        String state,
        Thing thing,
        Status status,
        Optional<Role> role,
        Page page,
        Asked question,
        Words sentence,
        Words words,
        List<CueWords> cues)
        implements Comparable<Evidence> {
    private static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::page)
            .thenComparingInt(e -> e.words().start())
            .thenComparingInt(e -> e.words().end())
            .thenComparing(Evidence::thing)
            .thenComparing(Evidence::status)
            .thenComparing(e -> e.role().map(Role::iri).orElse(""))
            .thenComparing(Evidence::state);

    public Evidence {
        cues = List.copyOf(cues);
    }

    /** The sentence cut where the words and their cues begin and end. */
    public Quote quote() {
        return Quote.of(this);
    }

    @Override
    public int compareTo(Evidence other) {
        return ORDER.compare(this, other);
    }
}
