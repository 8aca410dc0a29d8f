package io.answergraph.cli;

import io.answergraph.model.Document;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Extracts documents on several threads and hands the results on in the order in which the documents came, on the
 * thread that brought them. Holds at most {@code 2 * threads} documents at a time. To be used by one thread.
 *
 * @param <T> what is made of each document
 */
final class ParallelExtraction<T> implements AutoCloseable {
    private final Function<Document, T> work;
    private final Consumer<T> sink;
    private final ExecutorService workers;
    private final Queue<Future<T>> underway = new ArrayDeque<>();
    private final int most;

    /** @param work done by several threads at a time */
    ParallelExtraction(Function<Document, T> work, int threads, Consumer<T> sink) {
        this.work = work;
        this.sink = sink;
        this.workers = Executors.newFixedThreadPool(threads);
        this.most = 2 * threads;
    }

    /** Takes a document; before it does so it may pass on the results of earlier ones. */
    void add(Document document) {
        if (underway.size() == most) {
            sink.accept(result(underway.remove()));
        }
        underway.add(workers.submit(() -> work.apply(document)));
    }

    /** Passes on all that is still under way. */
    void finish() {
        while (!underway.isEmpty()) {
            sink.accept(result(underway.remove()));
        }
    }

    private static <T> T result(Future<T> future) {
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
