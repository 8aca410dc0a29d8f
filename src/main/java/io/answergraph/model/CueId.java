package io.answergraph.model;

/** The IRI of a cue in the ontology's list. Ordered by the IRI. */
public record CueId(String iri) implements Comparable<CueId> {
    /** What stands behind the last {@code #} or {@code /}. */
    public String name() {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    @Override
    public int compareTo(CueId other) {
        return iri.compareTo(other.iri);
    }
}
