package io.answergraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.jspecify.annotations.Nullable;

/**
 * One index of the quad table, made from sorted rows: its tree is written from the leaves up, each page full and once, where
 * inserting would look for each row's place. Used by one thread at a time.
 */
final class SortedIndex implements AutoCloseable {
    private final TupleIndex index;
    private final int[] columns;
    private final Path path;
    private @Nullable RowFile spilled;

    /**
     * Takes which.
     *
     * @param index in a dataset that is open; empty
     * @param folder for the file of rows that wait
     */
    SortedIndex(TupleIndex index, Path folder) {
        this.index = index;
        this.columns = IntStream.range(0, RowBlock.COLUMNS)
                .map(index.getMapping()::getSlotIdx)
                .toArray();
        this.path = folder.resolve(index.getName() + ".rows");
    }

    /** Puts rows aside. */
    void spill(RowBlock block) throws IOException {
        RowFile file = spilled;
        if (file == null) {
            file = new RowFile(path);
            spilled = file;
        }
        file.write(block.sorted(columns));
    }

    /**
     * Writes the tree.
     *
     * @param last rows that were not put aside
     */
    void pack(List<RowBlock> last) {
        List<SortedRows> runs = new ArrayList<>();
        if (spilled != null) {
            runs.addAll(spilled.runs());
        }
        last.forEach(block -> runs.add(block.sorted(columns)));
        write(new MergedRows(runs), index);
        remove();
    }

    private static void write(SortedRows rows, TupleIndex index) {
        BPlusTree tree = (BPlusTree) ((TupleIndexRecord) index).getRangeIndex();
        CoLib.executeWrite(
                index,
                () -> BPlusTreeRewriter.packIntoBPlusTree(
                        new Records(rows, tree.getRecordFactory()),
                        tree.getParams(),
                        tree.getRecordFactory(),
                        tree.getStateManager().getBufferChannel(),
                        tree.getNodeManager().getBlockMgr(),
                        tree.getRecordsMgr().getBlockMgr()));
    }

    private void remove() {
        close();
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        RowFile file = spilled;
        if (file == null) {
            return;
        }
        try {
            file.close();
            spilled = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows as the tree wants them. */
    private static final class Records implements Iterator<Record> {
        private final SortedRows rows;
        private final RecordFactory factory;
        private boolean hasNext;

        Records(SortedRows rows, RecordFactory factory) {
            this.rows = rows;
            this.factory = factory;
            this.hasNext = rows.next();
        }

        @Override
        public boolean hasNext() {
            return hasNext;
        }

        @Override
        public Record next() {
            if (!hasNext) {
                throw new NoSuchElementException();
            }
            ByteBuffer key = ByteBuffer.allocate(RowBlock.COLUMNS * Long.BYTES);
            for (long number : rows.row()) {
                key.putLong(NodeNumbers.bytes(number));
            }
            hasNext = rows.next();
            return factory.create(key.array());
        }
    }
}
