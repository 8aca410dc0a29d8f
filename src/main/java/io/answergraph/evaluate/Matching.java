package io.answergraph.evaluate;

import io.answergraph.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * Who stands for whom: each thing of the gold is paired with at most one found thing, and the other way round, the pair
 * that overlaps best first; among equals the one that starts first in the gold, then the one that was found first.
 *
 * @param pairs in the order of the gold
 * @param missed things of the gold that nothing found stands for, in order
 * @param surplus found things that stand for nothing in the gold, in order
 */
record Matching<G, F>(List<Pair<G, F>> pairs, List<G> missed, List<F> surplus) {
    /** One thing found for one of the gold. */
    record Pair<G, F>(G gold, F found) {}

    private record Candidate<G, F>(Pair<G, F> pair, double overlap, Span gold, Span found) {}

    /**
     * Where things stand, and what makes two of them comparable.
     *
     * @param overlap more than 0 for those that may be paired; the more, the better
     */
    record Rules<G, F>(
            BiPredicate<G, F> alike,
            ToDoubleBiFunction<G, F> overlap,
            Function<G, Span> goldSpan,
            Function<F, Span> foundSpan) {}

    static <G, F> Matching<G, F> of(List<G> gold, List<F> found, Rules<G, F> rules) {
        List<Candidate<G, F>> candidates = new ArrayList<>();
        for (G expected : gold) {
            for (F actual : found) {
                double overlap = rules.alike.test(expected, actual) ? rules.overlap.applyAsDouble(expected, actual) : 0;
                if (overlap > 0) {
                    candidates.add(new Candidate<>(
                            new Pair<>(expected, actual),
                            overlap,
                            rules.goldSpan.apply(expected),
                            rules.foundSpan.apply(actual)));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate<G, F> c) -> -c.overlap)
                .thenComparing(Candidate::gold)
                .thenComparing(Candidate::found));
        return pick(gold, found, candidates);
    }

    private static <G, F> Matching<G, F> pick(List<G> gold, List<F> found, List<Candidate<G, F>> candidates) {
        IdentityHashMap<G, Pair<G, F>> pairs = new IdentityHashMap<>();
        Set<F> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Candidate<G, F> candidate : candidates) {
            Pair<G, F> pair = candidate.pair;
            if (!pairs.containsKey(pair.gold) && taken.add(pair.found)) {
                pairs.put(pair.gold, pair);
            }
        }
        return new Matching<>(
                gold.stream().filter(pairs::containsKey).map(pairs::get).toList(),
                gold.stream().filter(thing -> !pairs.containsKey(thing)).toList(),
                found.stream().filter(thing -> !taken.contains(thing)).toList());
    }

    /** Intersection over union; 0 for spans that do not overlap. */
    static double overlap(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return shared <= 0 ? 0 : (double) shared / one.cover(other).length();
    }
}
