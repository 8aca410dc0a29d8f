package io.answergraph.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What clients met in one phase. Safe for use by any thread. */
final class Tally {
    private final Map<String, List<Duration>> times = new TreeMap<>();
    private final Map<String, Integer> faults = new TreeMap<>();
    private int busy;

    /**
     * Counts an answer.
     *
     * @param fault what was wrong with it; empty for nothing
     */
    synchronized void count(Wish wish, Duration time, String fault) {
        times.computeIfAbsent(wish.kind(), kind -> new ArrayList<>()).add(time);
        if (!fault.isEmpty()) {
            faults.merge(wish.request().uri().getPath() + ": " + fault, 1, Integer::sum);
        }
    }

    /** Counts an answer that said to come back. */
    synchronized void busy() {
        busy++;
    }

    synchronized int timesBusy() {
        return busy;
    }

    /** What was wrong, each with how often; empty for nothing. */
    synchronized Map<String, Integer> faults() {
        return new TreeMap<>(faults);
    }

    /** The kinds of what was asked for, in order. */
    synchronized List<String> kinds() {
        return List.copyOf(times.keySet());
    }

    /** All times of some kinds. */
    synchronized Times of(List<String> kinds) {
        List<Duration> all = new ArrayList<>();
        kinds.forEach(kind -> all.addAll(times.getOrDefault(kind, List.of())));
        Collections.sort(all);
        return new Times(all);
    }

    /**
     * Times of answers.
     *
     * @param sorted the shortest first
     */
    record Times(List<Duration> sorted) {
        int count() {
            return sorted.size();
        }

        /** The time in milliseconds that this share of the answers did not exceed; 0 if there were none. */
        long within(double share) {
            return sorted.isEmpty()
                    ? 0
                    : sorted.get((int) Math.ceil(share * (sorted.size() - 1))).toMillis();
        }
    }
}
