package io.answergraph.explore;

import io.answergraph.compare.Kind;
import io.answergraph.model.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;

/** How many claims there are, by state, kind and status. */
record Tally(List<Count> counts) {
    private static final Asking CLAIMS = new Asking("""
            SELECT ?state ?property ?status (COUNT(DISTINCT ?claim) AS ?claims)
            {
              ?kind ag:claimProperty ?property .
              ?claim rdf:predicate ?property ; rdf:subject ?state ; ag:status ?status
            }
            GROUP BY ?state ?property ?status
            """);

    /** Claims that have all these in common. */
    record Count(String state, String property, Status status, int claims) {}

    static Tally read(DatasetGraph dataset) {
        return new Tally(CLAIMS.rows(dataset, Map.of()).stream()
                .flatMap(row -> Stream.of(Status.values())
                        .filter(status -> row.text("status").endsWith("#" + status.word()))
                        .map(status ->
                                new Count(row.text("state"), row.text("property"), status, row.number("claims"))))
                .toList());
    }

    int of(Kind kind, Status status) {
        return sum(counts.stream()
                .filter(count -> count.property().equals(kind.property()))
                .filter(count -> count.status() == status));
    }

    /** @param status empty for all */
    int of(String state, Optional<Status> status) {
        return sum(counts.stream()
                .filter(count -> count.state().equals(state))
                .filter(count -> status.isEmpty() || status.get() == count.status()));
    }

    int all() {
        return sum(counts.stream());
    }

    private static int sum(Stream<Count> counted) {
        return counted.mapToInt(Count::claims).sum();
    }

    /** The kind with most claims that say other than that it is so: on which there is most to compare. */
    Optional<Kind> mostVaried(List<Kind> kinds) {
        return kinds.stream()
                .max(Comparator.comparingInt((Kind kind) -> Stream.of(Status.values())
                                .filter(status -> status != Status.ASSERTED)
                                .mapToInt(status -> of(kind, status))
                                .sum())
                        .thenComparing(Comparator.reverseOrder()));
    }
}
