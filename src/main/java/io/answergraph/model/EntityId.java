package io.answergraph.model;

/** The IRI of a thing that claims speak of: a concept, a subject or a body. Ordered by the IRI. */
public record EntityId(String iri) implements Comparable<EntityId> {
    /** What stands behind the last {@code #} or {@code /}. */
    public String name() {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    @Override
    public int compareTo(EntityId other) {
        return iri.compareTo(other.iri);
    }
}
