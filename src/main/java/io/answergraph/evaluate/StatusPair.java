package io.answergraph.evaluate;

import io.answergraph.model.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/** The status of a mention in the gold, and that of its prediction (empty where the program gives none). */
record StatusPair(Status gold, Optional<Status> found) {
    private static final int RESAMPLES = 1000;
    private static final long SEED = 20;

    boolean isEqual() {
        return found.equals(Optional.of(gold));
    }

    private boolean isFound(Status status) {
        return found.equals(Optional.of(status));
    }

    static Agreement agree(List<StatusPair> pairs, Status status) {
        int expected = 0;
        int predicted = 0;
        int both = 0;
        for (StatusPair pair : pairs) {
            expected += pair.gold == status ? 1 : 0;
            predicted += pair.isFound(status) ? 1 : 0;
            both += pair.gold == status && pair.isFound(status) ? 1 : 0;
        }
        return Agreement.of(both, predicted, expected);
    }

    /**
     * The mean F1 of the statuses but {@code denied}, which is too rare in this genre for its F1 to mean much. Statuses that
     * neither gold nor prediction has are left out of the mean. Its interval is the middle 95% of the means of
     * {@value #RESAMPLES} resamples of the pairs, drawn with a fixed seed: one wrong status touches two F1s, so that
     * intervals of each cannot be put together.
     */
    static Rate meanF1(List<StatusPair> pairs) {
        OptionalDouble mean = mean(pairs);
        if (mean.isEmpty()) {
            return Rate.NONE;
        }
        Random random = new Random(SEED);
        double[] means = IntStream.range(0, RESAMPLES)
                .mapToObj(i -> random.ints(pairs.size(), 0, pairs.size())
                        .mapToObj(pairs::get)
                        .toList())
                .flatMapToDouble(sample -> mean(sample).stream())
                .sorted()
                .toArray();
        int tail = (int) (0.025 * means.length);
        return means.length == 0
                ? new Rate(mean.getAsDouble(), pairs.size(), 0, 1)
                : new Rate(mean.getAsDouble(), pairs.size(), means[tail], means[means.length - 1 - tail]);
    }

    private static OptionalDouble mean(List<StatusPair> pairs) {
        return Arrays.stream(Status.values())
                .filter(status -> status != Status.DENIED)
                .map(status -> agree(pairs, status).f1())
                .filter(Rate::isDefined)
                .mapToDouble(Rate::value)
                .average();
    }
}
