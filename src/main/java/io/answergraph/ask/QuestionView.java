package io.answergraph.ask;

import io.answergraph.compare.State;
import io.answergraph.store.Parameter;
import io.answergraph.store.QueryFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;

/**
 * What the page of a question shows.
 *
 * @param fault why it cannot be answered as asked; empty for nothing
 * @param shown the answer; empty beside a fault
 * @param sparql with the values in it; empty beside a fault
 */
public record QuestionView(
        QueryFile query,
        Asked asked,
        List<Field> fields,
        String fault,
        Optional<Shown> shown,
        String sparql,
        Directory directory) {
    /** A question asked with other values, and these in words. */
    public record Other(String words, String href) {}

    /** The values with which it has something to show; empty for a question that is asked without any. */
    public Optional<Other> example() {
        Map<String, String> values = query.example();
        return values.isEmpty() || values.equals(asked.values())
                ? Optional.empty()
                : Optional.of(new Other(
                        String.join(
                                ", ",
                                values.entrySet().stream()
                                        .map(value -> value.getKey() + " " + value.getValue())
                                        .toList()),
                        Asked.of(query.name(), values).address()));
    }

    /** The same question without one of its values. */
    public List<Other> wider() {
        return fields.stream()
                .filter(field ->
                        field.parameter().type().isNamed() && !field.value().isBlank())
                .map(field -> {
                    Map<String, String> fewer = new LinkedHashMap<>(asked.values());
                    fewer.put(field.parameter().name(), "");
                    return new Other(
                            "any " + field.parameter().name(),
                            Asked.of(query.name(), fewer).address());
                })
                .toList();
    }

    /** The states that are asked about and that no document is about. */
    public List<State> undescribed() {
        return fields.stream()
                .filter(field -> field.parameter().type() == Parameter.Type.STATE)
                .map(field -> directory.state(new Cell(field.value(), Cell.Sort.WORDS)))
                .flatMap(Optional::stream)
                .filter(state -> state.documents() == 0)
                .toList();
    }

    /** Whether it asks for the builds, too, which are not shown to others. */
    public boolean asksForBuilds() {
        return query.sparql().contains(Quad.defaultGraphIRI.getURI());
    }
}
