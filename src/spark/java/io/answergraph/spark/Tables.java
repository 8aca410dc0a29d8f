package io.answergraph.spark;

import io.answergraph.source.FileTree;
import io.answergraph.source.RecordLine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * Tables of records (JSON Lines, UTF-8) that are too large to be read by one task: their lines are spread over the cluster and
 * come together again by document.
 *
 * @param tables those that hold a record at least
 * @param others all other files, in their order
 */
record Tables(List<Table> tables, List<Input> others) {
    /** The property with the bytes up to which a table is read as a whole. */
    static final String WHOLE = "spark.answergraph.wholeTable";

    private static final long USUAL = 8L << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    Tables {
        tables = List.copyOf(tables);
        others = List.copyOf(others);
    }

    /** Finds the large tables, and reads through them once to number their lines. */
    static Tables among(List<Input> files, JavaSparkContext spark) {
        long whole = spark.getConf().getLong(WHOLE, USUAL);
        List<Table> tables = new ArrayList<>();
        List<Input> others = new ArrayList<>();
        for (Input file : files) {
            if (FileTree.isTable(file.path()) && file.length() > whole) {
                Table table = Table.counted(file, spark);
                // One without records is refused as it is by a build, and so it is read as a whole.
                if (table.records() > 0) {
                    tables.add(table);
                } else {
                    others.add(file);
                }
            } else {
                others.add(file);
            }
        }
        return new Tables(tables, others);
    }

    /**
     * How many lines a stretch of a table has.
     *
     * @param start its first byte
     */
    private record Stretch(long start, long lines, long records) implements java.io.Serializable {}

    /**
     * A large table.
     *
     * @param before how many lines there are before the stretch that starts at a byte
     * @param records how many lines are records
     */
    record Table(Input input, SortedMap<Long, Long> before, long records) {
        static Table counted(Input input, JavaSparkContext spark) {
            String path = input.path();
            List<Stretch> stretches = stretches(input, spark, (start, lines) -> {
                        long[] counts = new long[2];
                        lines.forEach(line -> {
                            counts[0]++;
                            counts[1] += RecordLine.document(path, line).isPresent() ? 1 : 0;
                        });
                        return Stream.of(new Stretch(start, counts[0], counts[1]));
                    })
                    .collect();
            SortedMap<Long, Stretch> byStart = new TreeMap<>();
            stretches.forEach(stretch -> byStart.put(stretch.start(), stretch));
            SortedMap<Long, Long> before = new TreeMap<>();
            long lines = 0;
            for (Stretch stretch : byStart.values()) {
                before.put(stretch.start(), lines);
                lines += stretch.lines();
            }
            return new Table(
                    input,
                    before,
                    stretches.stream().mapToLong(Stretch::records).sum());
        }

        /** All lines that hold something, with what they belong to. */
        JavaPairRDD<RecordKey, byte[]> lines(JavaSparkContext spark) {
            String path = input.path();
            SortedMap<Long, Long> numbers = new TreeMap<>(before);
            JavaRDD<Tuple2<RecordKey, byte[]>> lines = stretches(input, spark, (start, each) -> {
                long[] number = {numbers.getOrDefault(start, 0L)};
                return each.map(line -> {
                            number[0]++;
                            String document = RecordLine.document(path, line)
                                    .map(Object::toString)
                                    .orElse("");
                            return new Tuple2<>(
                                    new RecordKey(document, number[0]), line.getBytes(StandardCharsets.UTF_8));
                        })
                        .filter(line -> !RecordLine.isBlank(new String(line._2(), StandardCharsets.UTF_8)));
            });
            return JavaPairRDD.fromJavaRDD(lines);
        }
    }

    /** What is done with a stretch. */
    private interface Work<T> extends java.io.Serializable {
        Stream<T> apply(long start, Stream<String> lines);
    }

    private static <T> JavaRDD<T> stretches(Input table, JavaSparkContext spark, Work<T> work) {
        Configuration configuration = new Configuration(spark.hadoopConfiguration());
        configuration.set("textinputformat.record.delimiter", "\n");
        var lines = (JavaNewHadoopRDD<LongWritable, Text>) spark.newAPIHadoopFile(
                table.uri(), TextInputFormat.class, LongWritable.class, Text.class, configuration);
        return lines.mapPartitionsWithInputSplit(
                (InputSplit split, Iterator<Tuple2<LongWritable, Text>> each) ->
                        work.apply(((FileSplit) split).getStart(), text(each)).iterator(),
                false);
    }

    private static Stream<String> text(Iterator<Tuple2<LongWritable, Text>> lines) {
        Iterable<Tuple2<LongWritable, Text>> once = () -> lines;
        return StreamSupport.stream(once.spliterator(), false).map(line -> {
            String text = line._2().toString();
            boolean isMarked = line._1().get() == 0 && text.startsWith(BYTE_ORDER_MARK);
            return isMarked ? text.substring(1) : text;
        });
    }
}
