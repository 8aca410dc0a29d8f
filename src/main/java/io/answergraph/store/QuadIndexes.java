package io.answergraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The rows of a generation's quad table on their way into its indexes: gathered, sorted in the order of each index by another
 * thread while more of them come, and at last packed. Memory stays flat: at most two blocks of rows are held, the others wait
 * in files. Used by one thread.
 */
final class QuadIndexes implements AutoCloseable {
    /** 8 MB of numbers. */
    private static final int BLOCK = 1 << 18;

    private static final int SMALL = 1 << 10;

    private final List<SortedIndex> indexes;
    private final ExecutorService workers;
    private final int block;
    private long[] rows = new long[0];
    private int count;
    private Future<?> sorting;

    /** @param generation that holds no statement; files of rows come into its folder, and are to be removed with it */
    QuadIndexes(Generation generation) {
        this(generation, BLOCK);
    }

    /** @param block how many rows are sorted at a time */
    QuadIndexes(Generation generation, int block) {
        this.block = block;
        this.indexes = Stream.of(TDBInternal.getDatasetGraphTDB(generation.dataset())
                        .getQuadTable()
                        .getNodeTupleTable()
                        .getTupleTable()
                        .getIndexes())
                .map(index -> new SortedIndex(index, generation.folder()))
                .toList();
        int threads = Math.min(indexes.size(), Runtime.getRuntime().availableProcessors());
        this.workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("sort-", 1).daemon().factory());
        this.sorting = workers.submit(() -> {});
    }

    /** Takes a statement: the numbers of its graph, subject, predicate and object, whose order is that of the index. */
    void add(long graph, long subject, long predicate, long object) {
        int at = count * RowBlock.COLUMNS;
        if (at == rows.length) {
            rows = Arrays.copyOf(rows, RowBlock.COLUMNS * Math.clamp(2L * count, Math.min(SMALL, block), block));
        }
        rows[at] = graph;
        rows[at + 1] = subject;
        rows[at + 2] = predicate;
        rows[at + 3] = object;
        count++;
        if (count == block) {
            spill();
        }
    }

    private void spill() {
        await(sorting);
        long[] full = rows;
        rows = new long[full.length];
        count = 0;
        sorting = workers.submit(() -> {
            for (RowBlock sorted : RowBlock.of(full, 0, block)) {
                for (SortedIndex index : indexes) {
                    index.spill(sorted);
                }
            }
            return full;
        });
    }

    /** Fills the indexes, in no transaction; the generation is to be opened anew to see them. */
    void pack() {
        await(sorting);
        List<RowBlock> last = RowBlock.of(rows, 0, count);
        rows = new long[0];
        count = 0;
        List<Future<?>> packing = new ArrayList<>();
        indexes.forEach(index -> packing.add(workers.submit(() -> index.pack(last))));
        packing.forEach(QuadIndexes::await);
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sorting", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw new UncheckedIOException(io);
            }
            throw new IllegalStateException("sorting failed", e.getCause());
        }
    }

    /** Drops what is under way, and lets go of the files when nobody uses them any more. */
    @Override
    public void close() {
        workers.shutdownNow();
        workers.close();
        indexes.forEach(SortedIndex::close);
    }
}
