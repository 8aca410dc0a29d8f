package io.answergraph.compare;

import java.util.Comparator;

/**
 * A kind of thing that is compared: service, industry. Ordered by name.
 *
 * @param iri of the mention type
 * @param property that claims of such things use
 * @param name the type's label
 */
public record Kind(String iri, String property, String name) implements Comparable<Kind> {
    private static final Comparator<Kind> ORDER =
            Comparator.comparing(Kind::name).thenComparing(Kind::iri);

    @Override
    public int compareTo(Kind other) {
        return ORDER.compare(this, other);
    }
}
