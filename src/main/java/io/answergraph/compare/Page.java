package io.answergraph.compare;

import java.util.Comparator;
import java.util.Optional;

/**
 * The document that a sentence stands in. Ordered by name.
 *
 * @param name its identifier below the base, as {@code answergraph list} shows it
 * @param url where it was published, if known
 */
public record Page(String iri, String name, String title, Optional<String> url) implements Comparable<Page> {
    @Override
    public int compareTo(Page other) {
        return Comparator.comparing(Page::name).thenComparing(Page::iri).compare(this, other);
    }
}
