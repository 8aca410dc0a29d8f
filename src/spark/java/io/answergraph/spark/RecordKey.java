package io.answergraph.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A line of a table.
 *
 * @param document the name of the one that it belongs to; empty where it is no record
 * @param number of the line in the table, counted from 1
 */
record RecordKey(String document, long number) implements Serializable, Comparable<RecordKey> {
    private static final Comparator<RecordKey> ORDER =
            Comparator.comparing(RecordKey::document).thenComparingLong(RecordKey::number);

    boolean isRecord() {
        return !document.isEmpty();
    }

    @Override
    public int compareTo(RecordKey other) {
        return ORDER.compare(this, other);
    }
}
