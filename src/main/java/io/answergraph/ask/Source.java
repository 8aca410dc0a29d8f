package io.answergraph.ask;

import io.answergraph.store.Names;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * A state of a graph, as pages read it within one transaction.
 *
 * @param names that people may use
 * @param prefixes with their namespaces
 * @param queries runs the query of a stranger, within limits
 * @param directory of the same state
 */
public record Source(
        Names names, Map<String, String> prefixes, Function<Query, QueryExec> queries, Directory directory) {
    /** What a query answers, as far as a page shows it. */
    Grid ask(Query query) {
        try (QueryExec execution = queries.apply(query)) {
            return Grid.read(execution);
        }
    }
}
