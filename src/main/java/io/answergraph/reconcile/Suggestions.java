package io.answergraph.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Completes what someone has begun to type: what is named so comes first, then whose name begins so, then whose other names
 * or later words do, each by name.
 *
 * @param prefix what was typed, or the IRI of what is sought
 * @param cursor how many are left out at the beginning, 0 or more
 */
public record Suggestions(String prefix, int cursor) {
    private static final int PAGE = 20;
    private static final int NONE = 4;

    /** Among types or properties. */
    public List<Named> among(List<Named> named) {
        return ranked(named.stream(), Function.identity(), each -> List.of(each.name()));
    }

    /** Among things. */
    public List<Entity> among(Gazetteer gazetteer) {
        return ranked(gazetteer.entities().stream(), Entity::self, Entity::names);
    }

    private <T> List<T> ranked(Stream<T> all, Function<T, Named> self, Function<T, List<String>> names) {
        record Ranked<T>(int rank, T item) {}
        String key = Likeness.key(prefix);
        return all.map(item -> new Ranked<>(rank(key, self.apply(item), names.apply(item)), item))
                .filter(ranked -> ranked.rank() < NONE)
                .sorted(Comparator.<Ranked<T>>comparingInt(Ranked::rank)
                        .thenComparing(ranked -> self.apply(ranked.item())))
                .skip(cursor)
                .limit(PAGE)
                .map(Ranked::item)
                .toList();
    }

    private int rank(String key, Named self, List<String> names) {
        List<String> keys = names.stream().map(Likeness::key).toList();
        if (prefix.equals(self.iri()) || (!key.isEmpty() && keys.contains(key))) {
            return 0;
        }
        if (key.isEmpty() && !prefix.isBlank()) {
            return NONE;
        }
        if (Likeness.key(self.name()).startsWith(key)) {
            return 1;
        }
        if (keys.stream().anyMatch(name -> name.startsWith(key))) {
            return 2;
        }
        return keys.stream().anyMatch(name -> name.contains(" " + key)) ? 3 : NONE;
    }
}
