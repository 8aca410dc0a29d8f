package io.answergraph.store;

/** Rows of numbers in ascending order, one at a time. Used by one thread. */
interface SortedRows {
    /** Goes on to the next row; whether there is one. */
    boolean next();

    /** The row that it stands at, to be looked at before the next is asked for. */
    long[] row();
}
