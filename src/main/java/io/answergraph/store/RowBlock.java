package io.answergraph.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows of four numbers that fit in memory, to be had in the order of any of their columns. Each number is replaced by its rank
 * among those of its column, so that a whole row is one number, and sorting rows is sorting numbers. Immutable, and safe for
 * use by many threads.
 */
final class RowBlock {
    /** Numbers of a row. */
    static final int COLUMNS = 4;

    private final int size;
    private final long[][] values = new long[COLUMNS][];
    private final int[][] ranks = new int[COLUMNS][];
    private final int[] bits = new int[COLUMNS];

    private RowBlock(long[] rows, int from, int to) {
        this.size = to - from;
        for (int column = 0; column < COLUMNS; column++) {
            long[] numbers = new long[size];
            for (int row = 0; row < size; row++) {
                numbers[row] = rows[(from + row) * COLUMNS + column];
            }
            values[column] = distinct(numbers);
            ranks[column] = ranks(numbers, values[column]);
            bits[column] = Integer.SIZE - Integer.numberOfLeadingZeros(values[column].length - 1);
        }
    }

    /**
     * Takes rows; most often they make one block, and two or more where their numbers are so many that ranks of a row do not fit
     * in one.
     *
     * @param rows one behind the other
     * @param from the first, counted in rows
     * @param to behind the last
     */
    static List<RowBlock> of(long[] rows, int from, int to) {
        if (from == to) {
            return List.of();
        }
        RowBlock block = new RowBlock(rows, from, to);
        if (Arrays.stream(block.bits).sum() < Long.SIZE) {
            return List.of(block);
        }
        int middle = (from + to) >>> 1;
        return Stream.of(of(rows, from, middle), of(rows, middle, to))
                .flatMap(List::stream)
                .toList();
    }

    private static long[] distinct(long[] numbers) {
        long[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int kept = 1;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    private static int[] ranks(long[] numbers, long[] values) {
        int[] ranks = new int[numbers.length];
        for (int row = 0; row < numbers.length; row++) {
            boolean isSame = row > 0 && numbers[row] == numbers[row - 1];
            ranks[row] = isSame ? ranks[row - 1] : Arrays.binarySearch(values, numbers[row]);
        }
        return ranks;
    }

    /**
     * Gives the rows in the order of their columns, with their numbers in that order.
     *
     * @param columns which column comes first, second and so on
     */
    SortedRows sorted(int[] columns) {
        long[] keys = new long[size];
        for (int column : columns) {
            int[] ranked = ranks[column];
            int width = bits[column];
            for (int row = 0; row < size; row++) {
                keys[row] = keys[row] << width | ranked[row];
            }
        }
        Arrays.sort(keys);
        return new Sorted(keys, columns);
    }

    private final class Sorted implements SortedRows {
        private final long[] keys;
        private final int[] columns;
        private final long[] row = new long[COLUMNS];
        private int next;

        Sorted(long[] keys, int[] columns) {
            this.keys = keys;
            this.columns = columns;
        }

        @Override
        public boolean next() {
            if (next == keys.length) {
                return false;
            }
            long key = keys[next++];
            for (int place = COLUMNS - 1; place >= 0; place--) {
                int column = columns[place];
                row[place] = values[column][(int) (key & ((1L << bits[column]) - 1))];
                key >>>= bits[column];
            }
            return true;
        }

        @Override
        public long[] row() {
            return row;
        }
    }
}
