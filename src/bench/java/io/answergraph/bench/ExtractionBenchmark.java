package io.answergraph.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.answergraph.Pipeline;
import io.answergraph.bench.DocumentGenerator.Generated;
import io.answergraph.model.Document;
import io.answergraph.model.Extraction;
import io.answergraph.model.Ontology;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.OntologyFolder;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Megabytes of text per second that the pipeline extracts from, tagging and all, on one thread and on two. Reading the files
 * and writing the graph are not measured.
 *
 * <p>Every document is new, in warm-up and measurement alike, and every iteration has a pipeline of its own: whatever the
 * program keeps from one document to the next is gone when a measurement starts.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class ExtractionBenchmark {
    private static final double MEGABYTE = 1_000_000;
    private static final double NANOSECONDS = 1_000_000_000;

    /** What all threads share: an ontology, a pipeline, and the number of the next document. */
    @State(Scope.Benchmark)
    public static class Shared {
        private final Ontology ontology =
                OntologyFolder.load(Path.of("ontology"), Iris.DEFAULT_BASE).ontology();
        private final DocumentGenerator generator = new DocumentGenerator(ontology, 1);
        private final AtomicLong next = new AtomicLong();
        private Pipeline pipeline = new Pipeline(ontology);

        /** Empties every cache, by a pipeline that has seen nothing. */
        @Setup(Level.Iteration)
        public void forget() {
            pipeline = new Pipeline(ontology);
        }

        private Generated draw() {
            return generator.document(next.getAndIncrement());
        }
    }

    /** The document that a thread extracts from next, generated and read outside the measured time. */
    @State(Scope.Thread)
    public static class Given {
        private Document document;
        private double megabytes;

        /** Draws the next document; an extraction takes ten thousand times as long as the clock needs for this. */
        @Setup(Level.Invocation)
        public void draw(Shared shared) {
            Generated generated = shared.draw();
            document = GeneratedText.read(generated);
            megabytes = generated.text().getBytes(UTF_8).length / MEGABYTE;
        }
    }

    /**
     * Reported beside the documents per second, of all threads together: megabytes (1,000,000 bytes of UTF-8) per second, and
     * the processor's seconds per second, which tell how much of the machine the benchmark had. On a machine that others use
     * too, the first divided by the second is the figure that stays.
     */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Text {
        private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

        public double megabytes;
        public double processorSeconds;

        private Extraction extract(Pipeline pipeline, Given given) {
            long started = CLOCK.getCurrentThreadCpuTime();
            Extraction extraction = pipeline.extract(given.document);
            processorSeconds += (CLOCK.getCurrentThreadCpuTime() - started) / NANOSECONDS;
            megabytes += given.megabytes;
            return extraction;
        }
    }

    @Benchmark
    @Threads(1)
    public Extraction oneThread(Shared shared, Given given, Text text) {
        return text.extract(shared.pipeline, given);
    }

    @Benchmark
    @Threads(2)
    public Extraction twoThreads(Shared shared, Given given, Text text) {
        return text.extract(shared.pipeline, given);
    }
}
