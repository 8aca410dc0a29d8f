package io.answergraph.model;

/** The IRI of a property that claims and plain triples use. Ordered by the IRI. */
public record PropertyId(String iri) implements Comparable<PropertyId> {
    /** What stands behind the last {@code #} or {@code /}. */
    public String name() {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    @Override
    public int compareTo(PropertyId other) {
        return iri.compareTo(other.iri);
    }
}
