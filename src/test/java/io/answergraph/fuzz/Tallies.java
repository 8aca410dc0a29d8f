package io.answergraph.fuzz;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** What came of the inputs of a run, by recipe. Safe for use by many threads. */
final class Tallies {
    private final long started = System.nanoTime();
    private final SortedMap<String, Tally> byRecipe = new TreeMap<>();

    /** @param time of the processor, in nanoseconds */
    synchronized void add(Case made, Target.Outcome outcome, long time) {
        byRecipe.computeIfAbsent(made.recipe(), recipe -> new Tally()).add(made, outcome, time);
    }

    /** How many were read, of all recipes. */
    synchronized long documents() {
        return byRecipe.values().stream().mapToLong(Tally::documents).sum();
    }

    /** What came of all, as a table for people, with the rate by the clock on the wall. */
    synchronized String table() {
        StringBuilder table = new StringBuilder(Tally.head()).append('\n');
        byRecipe.forEach((recipe, tally) -> table.append(tally.row(recipe)).append('\n'));
        long inputs = byRecipe.values().stream().mapToLong(Tally::inputs).sum();
        double seconds = (System.nanoTime() - started) / 1e9;
        return table.append(String.format(
                        Locale.ROOT,
                        "%,d inputs borne in %,.0f s, %,.0f a second%n",
                        inputs,
                        seconds,
                        inputs / seconds))
                .toString();
    }
}
