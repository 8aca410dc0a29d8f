package io.answergraph.bench.load;

import io.answergraph.server.Endpoint;
import io.answergraph.server.Limits;
import io.answergraph.server.Log;
import io.answergraph.server.Settings;
import io.answergraph.store.GraphStore;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Puts a server under the load of eight clients and says whether it kept its promises: nothing fails, endless queries are cut
 * off in time, the others keep their pace beside them, and memory stays flat.
 */
public final class LoadTest {
    private static final Duration QUERY_TIME = Duration.ofSeconds(5);
    private static final int CLIENTS = 8;
    private static final int NEIGHBOURS = 2;

    /** Places for readers, and how long one waits for a place, where there are fewer places than clients. */
    private static final int FEW_PLACES = 3;

    private static final Duration SHORT_PATIENCE = Duration.ofMillis(500);

    /** How much slower the usual requests may be beside endless ones, on two cores of which these take what they get. */
    private static final int SLOWER = 4;

    /** How much the heap may have grown: what caches of this size of graph hold. */
    private static final long GROWTH = 16 << 20;

    private final HttpClient http;
    private final List<String> broken = new ArrayList<>();
    private final AtomicInteger bugs = new AtomicInteger();

    private LoadTest(HttpClient http) {
        this.http = http;
    }

    /**
     * Runs the test and ends with 1 if a promise was broken.
     *
     * @param args the folder of a store that holds the graph of {@code corpus/}, and how many requests a phase has
     */
    public static void main(String[] args) throws InterruptedException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Give the folder of the store and the number of requests of a phase.");
        }
        List<String> broken;
        try (GraphStore store = GraphStore.openForReading(Path.of(args[0]));
                HttpClient http =
                        HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
            LoadTest test = new LoadTest(http);
            test.run(store, Integer.parseInt(args[1]));
            broken = test.broken;
        }
        broken.forEach(promise -> System.out.println("BROKEN: " + promise));
        if (broken.isEmpty()) {
            System.out.println("All promises were kept.");
        }
        System.exit(broken.isEmpty() ? 0 : 1);
    }

    private void run(GraphStore store, int requests) throws InterruptedException {
        Limits limits = Limits.defaults().withQueryTime(QUERY_TIME);
        Table.head();
        long before;
        Tally alone;
        Tally beside;
        try (Endpoint endpoint = Endpoint.start(store, settings(limits))) {
            Wishes wishes = new Wishes(endpoint.address());
            int few = CLIENTS - NEIGHBOURS;
            run(new Phase("warm-up", few, NEIGHBOURS, requests, wishes.usual(), wishes.endless()));
            before = heap("at the start");
            alone = run(new Phase("alone", few, 0, requests, wishes.usual(), wishes.endless()));
            beside = run(
                    new Phase("beside endless queries", few, NEIGHBOURS, requests, wishes.usual(), wishes.endless()));
            heap("in the middle");
            run(new Phase("alone again", few, 0, requests, wishes.usual(), wishes.endless()));
        }
        try (Endpoint endpoint = Endpoint.start(store, settings(limits.withConcurrent(FEW_PLACES, SHORT_PATIENCE)))) {
            Wishes wishes = new Wishes(endpoint.address());
            List<Wish> mixed = Phase.mixed(wishes.usual(), wishes.endless());
            Tally crowded = run(new Phase("too few places", CLIENTS, 0, requests / 4, mixed, List.of()));
            promise(crowded.timesBusy() > 0, "with too few places nobody was told to come back");
        }
        long grown = heap("at the end") - before;
        promise(grown < GROWTH, "the heap grew by " + (grown >> 20) + " MiB");
        promise(bugs.get() == 0, bugs + " bugs were logged");
        pace(alone, beside);
    }

    private Tally run(Phase phase) throws InterruptedException {
        Tally tally = phase.run(http, QUERY_TIME);
        Table.rows(phase, tally);
        tally.faults().forEach((fault, count) -> promise(false, phase.name() + ", " + count + " times: " + fault));
        return tally;
    }

    private void pace(Tally alone, Tally beside) {
        List<String> usual =
                alone.kinds().stream().filter(beside.kinds()::contains).toList();
        for (double share : new double[] {.5, .95}) {
            long least = alone.of(usual).within(share);
            long most = beside.of(usual).within(share);
            promise(
                    most <= SLOWER * Math.max(least, 1),
                    "%d %% of the usual answers took %d ms alone and %d ms beside endless queries"
                            .formatted(Math.round(100 * share), least, most));
        }
    }

    private void promise(boolean isKept, String otherwise) {
        if (!isKept) {
            broken.add(otherwise);
        }
    }

    /** The bytes of the heap that are in use, the clients' too, after the garbage is gone. */
    private static long heap(String when) throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(Duration.ofMillis(200));
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        System.out.printf("  heap %s: %d MiB%n", when, least >> 20);
        return least;
    }

    private Settings settings(Limits limits) {
        return Settings.defaults(new Log() {
                    @Override
                    public void request(String line) {}

                    @Override
                    public void bug(String trace) {
                        bugs.incrementAndGet();
                        System.err.println(trace);
                    }
                })
                .withLimits(limits);
    }
}
