package io.answergraph.reconcile;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A thing that a cell may name.
 *
 * @param self its IRI and preferred name
 * @param description a sentence that tells it from others of its name; empty for none
 * @param types sorted
 * @param names all names and codes that stand for it wherever they are, sorted, the preferred one among them
 * @param hints words that stand for it under conditions, which a cell cannot show; sorted
 * @param values by the IRI of their property, sorted
 */
public record Entity(
        Named self,
        String description,
        List<Named> types,
        List<String> names,
        List<String> hints,
        SortedMap<String, List<Value>> values) {
    public Entity {
        types = List.copyOf(types);
        names = List.copyOf(names);
        hints = List.copyOf(hints);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public String iri() {
        return self.iri();
    }

    public String name() {
        return self.name();
    }

    /** Whether it is of one of the types; true if none is named. */
    boolean isOfAny(List<String> wanted) {
        return wanted.isEmpty() || types.stream().anyMatch(type -> wanted.contains(type.iri()));
    }

    boolean isOfAll(List<String> wanted) {
        return types.stream().map(Named::iri).toList().containsAll(wanted);
    }
}
