package io.answergraph.cli;

import io.answergraph.compare.Asked;
import io.answergraph.compare.Cell;
import io.answergraph.compare.Comparison;
import io.answergraph.compare.Evidence;
import io.answergraph.compare.Kind;
import io.answergraph.compare.Page;
import io.answergraph.compare.Row;
import io.answergraph.compare.State;
import io.answergraph.compare.Thing;
import io.answergraph.compare.View;
import io.answergraph.compare.Words;
import io.answergraph.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Comparisons of many states that are not there. */
final class Wide {
    private final Kind kind = new Kind("urn:Service", "urn:service", "service");

    /** Each cell asserts a thing three times and misses it once. */
    Comparison comparison(int states, int things) {
        List<State> columns = IntStream.range(0, states)
                .mapToObj(i -> new State("urn:s" + i, "S" + i, "State " + i, 1))
                .toList();
        List<Row> rows = IntStream.range(0, things)
                .mapToObj(i -> new Thing("urn:t" + i, "", "a service whose name is quite long " + i, kind, true))
                .map(thing -> new Row(
                        thing, columns.stream().map(state -> cell(state, thing)).toList()))
                .toList();
        return new Comparison(View.ALL, columns, rows, List.of());
    }

    private static Cell cell(State state, Thing thing) {
        List<Status> found = List.of(Status.ASSERTED, Status.ASSERTED, Status.ASSERTED, Status.LACKING);
        return new Cell(
                IntStream.range(0, found.size())
                        .mapToObj(place -> evidence(state, thing, found.get(place), 10 * place))
                        .toList(),
                true);
    }

    private static Evidence evidence(State state, Thing thing, Status status, int start) {
        Words words = new Words(start, start + 7, "service");
        return new Evidence(
                "urn:m" + start,
                state.iri(),
                thing,
                status,
                Optional.empty(),
                new Page("urn:doc/a", "a", "A", Optional.empty()),
                new Asked("urn:doc/a/q1", 1, "What?"),
                words,
                words,
                List.of());
    }
}
