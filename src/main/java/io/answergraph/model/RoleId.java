package io.answergraph.model;

/** The IRI of the part that a thing plays in a claim. Ordered by the IRI. */
public record RoleId(String iri) implements Comparable<RoleId> {
    /** What stands behind the last {@code #} or {@code /}. */
    public String name() {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    @Override
    public int compareTo(RoleId other) {
        return iri.compareTo(other.iri);
    }
}
