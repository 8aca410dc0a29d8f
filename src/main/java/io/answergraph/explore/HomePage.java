package io.answergraph.explore;

import io.answergraph.compare.Cell;
import io.answergraph.compare.Comparison;
import io.answergraph.compare.Comparisons;
import io.answergraph.compare.Empty;
import io.answergraph.compare.Kind;
import io.answergraph.compare.Row;
import io.answergraph.compare.State;
import io.answergraph.html.Html;
import io.answergraph.model.Status;
import io.answergraph.store.Names;
import io.answergraph.store.Parameter;
import io.answergraph.store.QueryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/** What is in the graph, in numbers, and the map. */
final class HomePage {
    private static final StateMap.Look NO_DOCUMENT = new StateMap.Look("shade-0", "", "no document");

    private final DatasetGraph dataset;
    private final Comparisons comparisons;
    private final Names names;
    private final Tally tally;

    HomePage(DatasetGraph dataset, Comparisons comparisons, Names names, Tally tally) {
        this.dataset = dataset;
        this.comparisons = comparisons;
        this.names = names;
        this.tally = tally;
    }

    String html(Overview.Shading shading, List<Overview.Paper> papers) {
        List<State> states = comparisons.states();
        Map<String, StateMap.Look> looks = new HashMap<>();
        String fault = "";
        String subject = shading.show();
        try {
            subject = shading.concept().isBlank()
                    ? byCount(shading.show(), states, looks)
                    : byConcept(shading.concept(), looks);
        } catch (QueryException e) {
            fault = String.valueOf(e.getMessage());
        }
        Overview overview = new Overview(
                papers,
                kinds(),
                tally.all(),
                StateMap.drawn(states, looks),
                shading,
                subject,
                fault,
                names.known(Parameter.Type.CONCEPT));
        return Html.page("explore/home", Map.of("overview", overview));
    }

    private List<Overview.Counted> kinds() {
        List<Overview.Counted> counted = new ArrayList<>();
        for (Kind kind : comparisons.kinds()) {
            counted.add(new Overview.Counted(
                    kind,
                    Choice.NONE.ofType(kind.name()).address(),
                    Arrays.stream(Status.values())
                            .map(status -> tally.of(kind, status))
                            .toList()));
        }
        return counted;
    }

    private String byCount(String show, List<State> states, Map<String, StateMap.Look> looks) {
        Map<State, Integer> counts = new HashMap<>();
        Optional<Status> status = Arrays.stream(Status.values())
                .filter(each -> each.word().equals(show))
                .findFirst();
        boolean isDocuments = show.equals(Overview.Shading.DOCUMENTS);
        if (status.isEmpty() && !isDocuments && !show.equals(Overview.Shading.CLAIMS)) {
            throw new QueryException("The map cannot show '" + show + "'.");
        }
        String one =
                isDocuments ? "document" : status.map(s -> s.word() + " claim").orElse("claim");
        states.forEach(state -> counts.put(state, isDocuments ? state.documents() : tally.of(state.iri(), status)));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        counts.forEach((state, count) -> looks.put(
                state.iri(),
                state.documents() == 0 && count == 0
                        ? NO_DOCUMENT
                        : StateMap.count(count, most, count == 1 ? one : one + "s")));
        return one + "s";
    }

    private String byConcept(String concept, Map<String, StateMap.Look> looks) {
        String iri = names.iri(Parameter.Type.CONCEPT, concept);
        Comparison comparison = comparisons.of(ThingPage.view(dataset, iri).rolledUp(true));
        comparison.rows().stream().findFirst().ifPresent(row -> {
            Matrix matrix = new Matrix(opened(concept, row), comparison, "", List.of(), List.of(), List.of());
            matrix.cells(row)
                    .forEach(each -> looks.put(
                            each.state().iri(), look(each.cell()).leading(matrix.opening(row, each.state()))));
        });
        return comparison.rows().stream()
                .findFirst()
                .map(row -> row.thing().name())
                .orElse(concept);
    }

    /** The sentences that the map counts: of the concept with all that is narrower. */
    private static Choice opened(String concept, Row row) {
        return new Choice("", "", "", List.of(), concept, true, row.thing().iri(), 1);
    }

    private static StateMap.Look look(Cell cell) {
        return cell.chosen()
                .map(status -> new StateMap.Look(status.word(), StateMap.sign(status), words(cell)))
                .orElseGet(() -> {
                    Empty empty = cell.empty().orElse(Empty.NOT_NAMED);
                    return new StateMap.Look(empty == Empty.NOT_ASKED ? "not-asked" : "not-named", "", empty.words());
                });
    }

    private static String words(Cell cell) {
        List<String> words = new ArrayList<>();
        cell.counts().forEach((status, count) -> words.add(status.word() + " " + count));
        return String.join(", ", words) + (cell.isConflict() ? ", conflict" : "");
    }
}
