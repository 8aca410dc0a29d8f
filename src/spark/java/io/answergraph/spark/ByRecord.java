package io.answergraph.spark;

import org.apache.spark.Partitioner;

/** Brings the lines of one document together. */
final class ByRecord extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final int tasks;

    ByRecord(int tasks) {
        this.tasks = tasks;
    }

    @Override
    public int numPartitions() {
        return tasks;
    }

    @Override
    public int getPartition(Object key) {
        return Math.floorMod(((RecordKey) key).document().hashCode(), tasks);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByRecord same && same.tasks == tasks;
    }

    @Override
    public int hashCode() {
        return tasks;
    }
}
