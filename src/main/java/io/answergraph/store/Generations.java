package io.answergraph.store;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * The states of a store's data, of which one counts: it is read, changed in one transaction, or has another one written in its
 * place. Reading is safe from many threads, and goes on in one state while another is written; those who write wait for each
 * other.
 */
final class Generations implements AutoCloseable {
    private static final String EMPTY = "The store holds no graph yet. Build one with 'answergraph build'.";

    private final StoreFolder folder;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile @Nullable Generation current;

    Generations(StoreFolder folder) {
        this.folder = folder;
        try {
            Optional<Path> generation = folder.current();
            current = generation.isPresent() ? Generation.open(generation.get()) : null;
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw StoreFaults.explained(folder.path(), e);
        }
    }

    /** What to throw where a graph is asked for and there is none. */
    static EnvironmentException nothingYet() {
        return new EnvironmentException(EMPTY);
    }

    /** Whether nothing was ever written. */
    boolean isEmpty() {
        return current == null;
    }

    Path path() {
        return folder.path();
    }

    /**
     * Lets {@code work} have the one that counts, which stays on disk until it is done.
     *
     * @throws EnvironmentException if there is none
     */
    <T> T with(Function<Generation, T> work) {
        Generation generation = enter();
        try {
            return work.apply(generation);
        } finally {
            generation.leave();
        }
    }

    /** One that is retired while it is asked has another in its place by then. */
    private Generation enter() {
        while (true) {
            Generation generation = current;
            if (generation == null) {
                throw nothingYet();
            }
            if (generation.enter()) {
                return generation;
            }
        }
    }

    /** Lets {@code work} read one state; what it returns must not read on. */
    <T> T read(Function<DatasetGraph, T> work) {
        return readWhere((generation, dataset) -> work.apply(dataset));
    }

    /** The same, beside the generation that it is a state of. */
    <T> T readWhere(BiFunction<Generation, DatasetGraph, T> work) {
        return with(generation ->
                Txn.calculateRead(generation.dataset(), () -> work.apply(generation, generation.dataset())));
    }

    /** Lets nobody else write meanwhile. */
    <T> T writing(Supplier<T> work) {
        writing.lock();
        try {
            return work.get();
        } finally {
            writing.unlock();
        }
    }

    /**
     * The same, for those who do not wait for ever.
     *
     * @throws QueryCancelledException if others write for longer than that
     */
    <T> T writing(Duration limit, Supplier<T> work) {
        try {
            if (!writing.tryLock(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new QueryCancelledException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QueryCancelledException();
        }
        try {
            return work.get();
        } finally {
            writing.unlock();
        }
    }

    /** Changes the one that counts, in one transaction: whole or not at all. */
    <T> T inPlace(Function<DatasetGraph, T> work) {
        return with(generation -> {
            try {
                return Txn.calculateWrite(generation.dataset(), () -> work.apply(generation.dataset()));
            } catch (RuntimeException | InternalError e) {
                throw StoreFaults.explained(folder.path(), e);
            }
        });
    }

    /** Work that reads one dataset, empty before the first, and writes another. */
    interface Rewriting<T> {
        T apply(DatasetGraph before, StreamRDF bulk);
    }

    /** Writes another one, which counts from then on. */
    <T> T afresh(Rewriting<T> work) {
        Generation old = current;
        DatasetGraph before = old == null ? DatasetGraphFactory.empty() : old.dataset();
        try (BulkLoad load = BulkLoad.into(folder.next())) {
            T result = Txn.calculateRead(before, () -> work.apply(before, load.stream()));
            switchTo(load);
            return result;
        } catch (IOException | RuntimeException | InternalError e) {
            throw StoreFaults.explained(folder.path(), e);
        }
    }

    private void switchTo(BulkLoad load) throws IOException {
        Generation filled = load.finish();
        Footprint.note(filled.folder(), filled.statements());
        folder.switchTo(filled.folder());
        load.keep();
        Generation old = current;
        current = filled;
        if (old != null) {
            old.retire();
        }
    }

    @Override
    public void close() {
        Generation open = current;
        if (open != null) {
            open.close();
        }
        folder.close();
    }
}
