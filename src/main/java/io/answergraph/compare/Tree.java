package io.answergraph.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is broader than what. A cycle does no harm: everything in it counts as broader than the rest. Immutable. */
final class Tree {
    private final SortedMap<String, List<String>> broader;

    /** @param broader the things right above each, all by their IRIs */
    Tree(Map<String, List<String>> broader) {
        this.broader = new TreeMap<>(broader);
    }

    /** The thing and all that is broader. */
    SortedSet<String> upwards(String thing) {
        TreeSet<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(thing));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                open.addAll(broader.getOrDefault(next, List.of()));
            }
        }
        return seen;
    }

    /** The broadest above a thing, itself where nothing is broader or where all that is broader lies in a cycle. */
    List<String> tops(String thing) {
        List<String> tops = new ArrayList<>();
        for (String above : upwards(thing)) {
            if (broader.getOrDefault(above, List.of()).isEmpty()) {
                tops.add(above);
            }
        }
        return tops.isEmpty() ? List.of(thing) : tops;
    }
}
