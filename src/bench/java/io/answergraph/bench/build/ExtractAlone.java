package io.answergraph.bench.build;

import io.answergraph.Pipeline;
import io.answergraph.model.Document;
import io.answergraph.model.Problem;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.OntologyFolder;
import io.answergraph.source.Limits;
import io.answergraph.source.Sources;
import io.answergraph.source.StandardInput;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Reads a folder's documents, extracts from them on some threads, and keeps nothing. */
public final class ExtractAlone {
    private static final int WAITING = 16;

    private ExtractAlone() {}

    /**
     * Prints how many mentions there are.
     *
     * @param args the folder, and how many threads
     */
    public static void main(String[] args) throws InterruptedException {
        Pipeline pipeline = new Pipeline(
                OntologyFolder.load(Path.of("ontology"), Iris.DEFAULT_BASE).ontology());
        int threads = Integer.parseInt(args[1]);
        LongAdder mentions = new LongAdder();
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                (task, full) -> put(full, task));
        Sources.of(List.of(args[0]), new StandardInput(InputStream.nullInputStream(), "none"), Limits.defaults())
                .read(new Sources.Sink() {
                    @Override
                    public void document(Document document) {
                        workers.execute(() -> mentions.add(
                                pipeline.extract(document).mentions().size()));
                    }

                    @Override
                    public void problem(Problem problem) {
                        throw new IllegalStateException(problem.toString());
                    }
                });
        workers.shutdown();
        workers.awaitTermination(1, TimeUnit.DAYS);
        System.out.println(mentions.sum());
    }

    /** Makes the reader wait where the workers are behind. */
    private static void put(ThreadPoolExecutor workers, Runnable task) {
        try {
            workers.getQueue().put(task);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
