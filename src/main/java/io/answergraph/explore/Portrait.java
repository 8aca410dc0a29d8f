package io.answergraph.explore;

import io.answergraph.compare.Comparison;
import io.answergraph.compare.Row;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one thing: a concept or a body.
 *
 * @param data where it answers for programs; empty for nowhere on this server
 * @param facts what the vocabulary or a document says of it, by the name of the property
 * @param comparison rows of the thing and of what is narrower
 * @param relations claims that are about no state
 */
public record Portrait(
        String iri,
        String data,
        String name,
        String notation,
        List<Fact> facts,
        Comparison comparison,
        List<Relation> relations) {
    /** A property with its values. */
    public record Fact(String property, List<Link> values) {
        private static final int MOST = 8;

        /** Whether so many values would push what is said of the thing off the screen. */
        public boolean isLong() {
            return values.size() > MOST;
        }
    }

    /**
     * A name that may lead to a page.
     *
     * @param href empty for what has no page
     */
    public record Link(String text, String href) {}

    /**
     * A claim between two things.
     *
     * @param words for example {@code provides}
     * @param status its word
     * @param sentences that say so
     */
    public record Relation(Link subject, String words, Link object, String status, List<Link> sentences) {}

    /** The row of the thing itself, if anything is said of it. */
    public Optional<Row> own() {
        return comparison.rows().stream()
                .filter(row -> row.thing().iri().equals(iri))
                .findFirst();
    }

    /** The rows of what is narrower. */
    public List<Row> narrower() {
        return comparison.rows().stream()
                .filter(row -> !row.thing().iri().equals(iri))
                .toList();
    }

    /** A row as it is shown. */
    public Matrix matrix() {
        return new Matrix(Choice.NONE, comparison, "", List.of(), List.of(), comparison.states());
    }
}
