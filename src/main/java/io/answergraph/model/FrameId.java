package io.answergraph.model;

/** The IRI of a frame: what a question asks for. Ordered by the IRI. */
public record FrameId(String iri) implements Comparable<FrameId> {
    /** What stands behind the last {@code #} or {@code /}. */
    public String name() {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    @Override
    public int compareTo(FrameId other) {
        return iri.compareTo(other.iri);
    }
}
