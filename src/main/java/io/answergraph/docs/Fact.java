package io.answergraph.docs;

import java.util.List;

/**
 * What is said of a term or a thing by one property.
 *
 * @param name the property, in words where it has any
 * @param values sorted
 */
public record Fact(Ref name, List<Ref> values) {
    public Fact {
        values = List.copyOf(values);
    }
}
