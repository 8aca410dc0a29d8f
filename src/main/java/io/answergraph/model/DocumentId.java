package io.answergraph.model;

/**
 * Names a document within a graph: the slug of its path relative to the source argument, without extension. Segments
 * are lower-case letters, digits and hyphens, joined by {@code /}. Ordered by the string.
 */
public record DocumentId(String value) implements Comparable<DocumentId> {
    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
