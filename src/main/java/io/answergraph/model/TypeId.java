package io.answergraph.model;

/** The IRI of a kind of thing that mentions name, declared by the subject ontology. Ordered by the IRI. */
public record TypeId(String iri) implements Comparable<TypeId> {
    /** What stands behind the last {@code #} or {@code /}. */
    public String name() {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    @Override
    public int compareTo(TypeId other) {
        return iri.compareTo(other.iri);
    }
}
