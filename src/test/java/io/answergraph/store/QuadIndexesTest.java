package io.answergraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows sorted in memory and in files, and the trees made of them. */
class QuadIndexesTest {
    private static final int BLOCK = 1_000;

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 999, 1_000, 1_001, 25_000})
    void every_index_holds_every_row_once_in_its_order(int size) throws IOException {
        List<long[]> rows = rows(new Random(size), size);
        Generation generation = Generation.open(temp.resolve("gen"));
        try (QuadIndexes indexes = new QuadIndexes(generation, BLOCK)) {
            // Some rows come twice, in one block and in blocks far apart.
            Stream.of(rows, rows.subList(0, size / 3))
                    .flatMap(List::stream)
                    .forEach(row -> indexes.add(row[0], row[1], row[2], row[3]));
            indexes.pack();
        }
        generation.close();
        Generation packed = Generation.open(temp.resolve("gen"));
        try {
            for (TupleIndex index : indexes(packed)) {
                assertThat(held(packed, index))
                        .as(index.getName())
                        .containsExactlyElementsOf(sorted(rows, index.getMapping()));
            }
            assertThat(files()).isEmpty();
        } finally {
            packed.close();
        }
    }

    /** Files of rows that were left behind. */
    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("gen"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** A graph for some hundred rows, few predicates, and objects some of which are numbers, with the highest bit set. */
    private static List<long[]> rows(Random random, int size) {
        List<long[]> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            NodeId number = NodeIdInline.inline(
                    NodeFactory.createLiteralDT(Integer.toString(i % 40 - 20), XSDDatatype.XSDinteger));
            long object = random.nextBoolean() ? NodeNumbers.of(number) : pointer(random.nextInt(1 << 20));
            rows.add(new long[] {pointer(i / 300), pointer(random.nextInt(1 << 20)), pointer(random.nextInt(20)), object
            });
        }
        return rows;
    }

    private static long pointer(int place) {
        return NodeNumbers.of(NodeIdFactory.createPtr(place));
    }

    private static TupleIndex[] indexes(Generation generation) {
        return TDBInternal.getDatasetGraphTDB(generation.dataset())
                .getQuadTable()
                .getNodeTupleTable()
                .getTupleTable()
                .getIndexes();
    }

    private static List<List<Long>> sorted(List<long[]> rows, TupleMap order) {
        TreeSet<long[]> sorted = new TreeSet<>(Arrays::compare);
        rows.forEach(row -> sorted.add(IntStream.range(0, RowBlock.COLUMNS)
                .mapToLong(place -> row[order.getSlotIdx(place)])
                .toArray()));
        return sorted.stream().map(row -> Arrays.stream(row).boxed().toList()).toList();
    }

    /** What an index gives, in its own order, and what it finds, which takes its inner pages. */
    private static List<List<Long>> held(Generation generation, TupleIndex index) {
        return Txn.calculateRead(generation.dataset(), () -> {
            List<Tuple<NodeId>> all = Iter.toList(index.all());
            assertThat(all).allMatch(tuple -> index.find(tuple).hasNext());
            return all.stream()
                    .map(tuple -> IntStream.range(0, RowBlock.COLUMNS)
                            .mapToObj(place ->
                                    NodeNumbers.of(tuple.get(index.getMapping().getSlotIdx(place))))
                            .toList())
                    .toList();
        });
    }

    @Test
    void rows_whose_ranks_do_not_fit_in_one_number_are_sorted_in_parts() {
        Random random = new Random(7);
        int size = 1 << 17;
        long[] rows = random.longs((long) size * RowBlock.COLUMNS).toArray();
        List<RowBlock> blocks = RowBlock.of(rows, 0, size);
        assertThat(blocks).hasSizeGreaterThan(1);
        int[] order = {3, 0, 2, 1};
        SortedRows merged =
                new MergedRows(blocks.stream().map(block -> block.sorted(order)).toList());
        List<long[]> expected = new ArrayList<>();
        for (int row = 0; row < size; row++) {
            int at = row * RowBlock.COLUMNS;
            expected.add(
                    Arrays.stream(order).mapToLong(column -> rows[at + column]).toArray());
        }
        expected.sort(Arrays::compare);
        for (long[] row : expected) {
            assertThat(merged.next()).isTrue();
            if (!Arrays.equals(merged.row(), row)) {
                assertThat(merged.row()).isEqualTo(row);
            }
        }
        assertThat(merged.next()).isFalse();
    }
}
