package io.answergraph.reconcile;

import java.util.List;

/**
 * Which properties of which things are wanted as columns.
 *
 * @param things IRIs
 * @param properties IRIs
 */
public record Extension(List<String> things, List<String> properties) {
    public Extension {
        things = List.copyOf(things);
        properties = List.copyOf(properties);
    }
}
