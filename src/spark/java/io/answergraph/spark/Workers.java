package io.answergraph.spark;

import io.answergraph.source.RecordLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.SerializableWritable;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** What the workers do with inputs, each in tasks of a second or two. */
final class Workers {
    private static final long BYTES_A_TASK = 1L << 20;

    private final JavaSparkContext spark;
    private final Broadcast<Workshop> workshop;

    /**
     * Sends them what they work with.
     *
     * @param digest of the ontology
     */
    Workers(JavaSparkContext spark, Subject subject, String digest) {
        this.spark = spark;
        Fetching fetching = new Fetching(new SerializableWritable<>(spark.hadoopConfiguration()));
        this.workshop = spark.broadcast(new Workshop(fetching, subject, digest));
    }

    /** What each task begins with. */
    private record Workshop(Fetching fetching, Subject subject, String digest) implements java.io.Serializable {
        Reading reading() {
            return new Reading(fetching, subject, digest);
        }
    }

    /** What files bring forth, each read as a whole. */
    JavaPairRDD<Name, Piece> files(List<Input> files) {
        Broadcast<Workshop> tools = workshop;
        long bytes = files.stream().mapToLong(Input::length).sum();
        return spark.parallelize(files, tasks(bytes, files.size())).mapPartitionsToPair(inputs -> {
            Reading reading = tools.value().reading();
            return stream(inputs).flatMap(input -> file(reading, input)).iterator();
        });
    }

    private int tasks(long bytes, int files) {
        return Math.clamp(Math.max(bytes / BYTES_A_TASK, spark.defaultParallelism()), 1, Math.max(1, files));
    }

    private static Stream<Tuple2<Name, Piece>> file(Reading reading, Input input) {
        try {
            return reading.file(input).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What tables bring forth, each document of them as a whole. */
    JavaPairRDD<Name, Piece> tables(Tables tables) {
        JavaPairRDD<Name, Piece> all = JavaPairRDD.fromJavaRDD(spark.emptyRDD());
        for (Tables.Table table : tables.tables()) {
            all = all.union(table(table));
        }
        return all;
    }

    private JavaPairRDD<Name, Piece> table(Tables.Table table) {
        Broadcast<Workshop> tools = workshop;
        Input input = table.input();
        String path = input.path();
        JavaPairRDD<RecordKey, byte[]> lines = table.lines(spark);
        int tasks = tasks(input.length(), Integer.MAX_VALUE);
        JavaPairRDD<Name, Piece> records = lines.filter(line -> line._1().isRecord())
                .repartitionAndSortWithinPartitions(new ByRecord(tasks))
                .mapPartitionsToPair(sorted -> {
                    Reading reading = tools.value().reading();
                    return stream(new RecordGroups(sorted))
                            .flatMap(group -> lines(reading, input, group))
                            .iterator();
                });
        JavaPairRDD<Name, Piece> others = lines.filter(line -> !line._1().isRecord())
                .flatMapToPair(line -> RecordLine.problem(
                                path,
                                new String(line._2(), StandardCharsets.UTF_8),
                                line._1().number())
                        .map(problem -> Reading.trouble(path, problem))
                        .stream()
                        .iterator());
        return records.union(others);
    }

    private static Stream<Tuple2<Name, Piece>> lines(Reading reading, Input table, byte[] lines) {
        try {
            return reading.lines(table, lines).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        Iterable<T> once = () -> iterator;
        return StreamSupport.stream(once.spliterator(), false);
    }
}
