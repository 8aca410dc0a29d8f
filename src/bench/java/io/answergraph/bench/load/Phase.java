package io.answergraph.bench.load;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A stretch of the test: some clients that together send so many requests, and some beside them that send endless queries until
 * these are done.
 *
 * @param clients that send the requests
 * @param neighbours that send endless queries
 * @param requests how many
 * @param wishes what the clients send, in turn
 * @param endless what the neighbours send, in turn
 */
record Phase(String name, int clients, int neighbours, int requests, List<Wish> wishes, List<Wish> endless) {
    /** Runs to its end. */
    Tally run(HttpClient http, Duration queryTime) throws InterruptedException {
        Tally tally = new Tally();
        AtomicInteger next = new AtomicInteger();
        AtomicInteger nextEndless = new AtomicInteger();
        AtomicBoolean isDone = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients + neighbours)) {
            List<Future<?>> beside = start(threads, neighbours, () -> {
                Client client = new Client(http, queryTime, tally);
                while (!isDone.get()) {
                    client.fulfil(endless.get(nextEndless.getAndIncrement() % endless.size()));
                }
            });
            List<Future<?>> counted = start(threads, clients, () -> {
                Client client = new Client(http, queryTime, tally);
                for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                    client.fulfil(wishes.get(i % wishes.size()));
                }
            });
            await(counted);
            isDone.set(true);
            await(beside);
        }
        return tally;
    }

    @FunctionalInterface
    private interface Work {
        void run() throws InterruptedException;
    }

    private static List<Future<?>> start(ExecutorService threads, int count, Work work) {
        return IntStream.range(0, count)
                .<Future<?>>mapToObj(i -> threads.submit(() -> {
                    work.run();
                    return true;
                }))
                .toList();
    }

    private static void await(List<Future<?>> works) throws InterruptedException {
        for (Future<?> work : works) {
            try {
                work.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    /** Wishes among which every tenth is an endless one. */
    static List<Wish> mixed(List<Wish> usual, List<Wish> endless) {
        return IntStream.range(0, 10 * usual.size() * endless.size())
                .mapToObj(i -> i % 10 == 9 ? endless.get(i / 10 % endless.size()) : usual.get(i % usual.size()))
                .toList();
    }

    /** The kinds of its usual wishes. */
    List<String> usualKinds() {
        return Stream.concat(wishes.stream(), endless.stream())
                .filter(wish -> !wish.isEndless())
                .map(Wish::kind)
                .distinct()
                .sorted()
                .toList();
    }
}
