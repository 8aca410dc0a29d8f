package io.answergraph.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an evaluation measures, with every rate's count and interval. Maps are in a fixed order and not to be changed. */
public record Scores(Mentions mentions, Attributes attributes, Facts facts, Relations relations) {
    /**
     * Which mentions were found.
     *
     * @param byType by the type's local name
     * @param namedRecall share of the named organisations that were found, relaxed
     */
    public record Mentions(SortedMap<String, SpanScores> byType, SpanScores overall, Rate namedRecall) {
        public Mentions {
            byType = Collections.unmodifiableSortedMap(new TreeMap<>(byType));
        }
    }

    /**
     * The two ways of taking a mention for found.
     *
     * @param relaxed spans overlap
     * @param strict spans are equal
     */
    public record SpanScores(Agreement relaxed, Agreement strict) {}

    /**
     * What is said of the mentions that were found, relaxed.
     *
     * @param concepts share with the same set of concepts
     * @param status share with the same status, of those that have one in the gold
     * @param byStatus by the status's word
     * @param meanStatusF1 mean F1 of all statuses but {@code denied} that occur
     * @param role share with the same role, of those that have one in the gold
     */
    public record Attributes(
            Rate concepts, Rate status, Map<String, Agreement> byStatus, Rate meanStatusF1, Rate role) {
        public Attributes {
            byStatus = Collections.unmodifiableMap(new LinkedHashMap<>(byStatus));
        }
    }

    /**
     * What a document says, however often. A fact is a document, type, concept (for a named body its lower-case surface) and
     * status.
     *
     * @param plainTriples facts that some mention asserts, without status
     */
    public record Facts(Agreement withStatus, Agreement withoutStatus, Agreement plainTriples) {}

    /**
     * Which mentions are related.
     *
     * @param byProperty by the property's local name
     * @param status share with the same status, of those found that have one in the gold
     */
    public record Relations(SortedMap<String, Agreement> byProperty, Agreement overall, Rate status) {
        public Relations {
            byProperty = Collections.unmodifiableSortedMap(new TreeMap<>(byProperty));
        }
    }
}
