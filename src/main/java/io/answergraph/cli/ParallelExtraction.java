package io.answergraph.cli;

import io.answergraph.Pipeline;
import io.answergraph.model.Document;
import io.answergraph.model.Extraction;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Extracts documents on several threads and hands the results on in the order in which the documents came, on the
 * thread that brought them. Holds at most {@code 2 * threads} documents at a time. To be used by one thread.
 */
final class ParallelExtraction implements AutoCloseable {
    private final Supplier<Pipeline> pipeline;
    private final Consumer<Extraction> sink;
    private final ExecutorService workers;
    private final Queue<Future<Extraction>> underway = new ArrayDeque<>();
    private final int most;

    /** @param pipeline asked for by several threads, and not before the first document comes */
    ParallelExtraction(Supplier<Pipeline> pipeline, int threads, Consumer<Extraction> sink) {
        this.pipeline = pipeline;
        this.sink = sink;
        this.workers = Executors.newFixedThreadPool(threads);
        this.most = 2 * threads;
    }

    /** Takes a document; before it does so it may pass on the results of earlier ones. */
    void add(Document document) {
        if (underway.size() == most) {
            sink.accept(result(underway.remove()));
        }
        underway.add(workers.submit(() -> pipeline.get().extract(document)));
    }

    /** Passes on all that is still under way. */
    void finish() {
        while (!underway.isEmpty()) {
            sink.accept(result(underway.remove()));
        }
    }

    private static Extraction result(Future<Extraction> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nothing interrupts this thread", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("extraction failed", e.getCause());
        }
    }

    /** Drops what is still under way. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
