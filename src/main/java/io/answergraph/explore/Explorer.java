package io.answergraph.explore;

import io.answergraph.compare.Comparison;
import io.answergraph.compare.ComparisonCsv;
import io.answergraph.compare.Comparisons;
import io.answergraph.compare.Kind;
import io.answergraph.compare.State;
import io.answergraph.compare.View;
import io.answergraph.html.Html;
import io.answergraph.linked.LocalAddresses;
import io.answergraph.rdf.Iris;
import io.answergraph.store.Memory;
import io.answergraph.store.Names;
import io.answergraph.store.QueryException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/** The pages of one state of a graph. To be used within one read transaction, by one thread. */
public final class Explorer {
    private final DatasetGraph dataset;
    private final Iris iris;
    private final Memory memory;
    private final Comparisons comparisons;
    private final Names names;

    /**
     * Takes what is shown.
     *
     * @param iris those that the graph was built with
     * @param memory of the state that the dataset is in
     */
    public Explorer(DatasetGraph dataset, Iris iris, Memory memory) {
        this.dataset = dataset;
        this.iris = iris;
        this.memory = memory;
        this.comparisons = new Comparisons(dataset, iris, memory);
        this.names = new Names(dataset, memory);
    }

    /** What is in the graph. */
    public String home(Overview.Shading shading) {
        Papers papers = memory.once(Papers.class, () -> Papers.all(dataset, documentBase()));
        return new HomePage(dataset, comparisons, names, tally()).html(shading, papers.papers());
    }

    /** The matrix; a name that the graph does not know is told on the page. */
    public String compare(Choice asked) {
        Choice choice = withKind(asked);
        List<State> states = comparisons.states().stream()
                .filter(state -> state.documents() > 0)
                .toList();
        Comparison comparison = new Comparison(View.ALL, states, List.of(), List.of());
        String fault = "";
        try {
            comparison = comparisons.of(choice.view(names));
        } catch (QueryException e) {
            fault = String.valueOf(e.getMessage());
        }
        Matrix matrix = new Matrix(choice, comparison, fault, comparisons.kinds(), comparisons.roles(), states);
        return Html.page("explore/compare", Map.of("matrix", matrix));
    }

    /**
     * The matrix for a spreadsheet.
     *
     * @throws QueryException if the graph knows nothing by one of the names
     */
    public String csv(Choice asked) {
        return ComparisonCsv.of(comparisons.of(withKind(asked).view(names)));
    }

    /** What is said of a state, by its code or its IRI; empty if the graph has none. */
    public Optional<String> state(String sought) {
        return comparisons.states().stream()
                .filter(state -> state.iri().equals(sought)
                        || (!state.code().isEmpty() && state.code().equals(sought)))
                .findFirst()
                .map(state -> Html.page("explore/state", Map.of("profile", profile(state))));
    }

    private Profile profile(State state) {
        View view = View.ALL.ofStates(List.of(state.iri()));
        return new Profile(
                state,
                data(state.iri()),
                comparisons.of(view),
                comparisons.kinds(),
                comparisons.asked(state),
                Papers.about(state, dataset, documentBase()).papers());
    }

    /** A concept or a body by its IRI; empty if the graph has none. */
    public Optional<String> thing(String iri) {
        return new ThingPage(dataset, comparisons, documentBase()).html(iri, data(iri));
    }

    /** What stands around a state, a concept or a body, by its IRI; empty if the graph has none. */
    public Optional<Surroundings> around(String iri) {
        return new SurroundingsReader(dataset).read(iri);
    }

    /** The same as a page. */
    public Optional<String> aroundPage(String iri) {
        return around(iri).map(around -> Html.page("explore/around", Map.of("around", around)));
    }

    /**
     * A document's text with what is named in it.
     *
     * @param sought is marked, if the document has it
     * @return empty if the graph has no document of that name
     */
    public Optional<String> document(String name, Optional<Passage> sought) {
        return documentOf(documentBase() + name, sought);
    }

    /** The same by the document's IRI. */
    public Optional<String> documentOf(String iri, Optional<Passage> sought) {
        return new DocumentPage(dataset).html(iri, data(iri), sought);
    }

    /** Where an IRI answers for programs; empty for one of elsewhere. */
    private String data(String iri) {
        return new LocalAddresses(iris).path(iri).orElse("");
    }

    private Tally tally() {
        return memory.once(Tally.class, () -> Tally.read(dataset));
    }

    private String documentBase() {
        return iris.base() + "doc/";
    }

    /** One kind at a time, or the page would be long; a concept has a kind already. */
    private Choice withKind(Choice asked) {
        return !asked.type().isEmpty() || !asked.concept().isBlank()
                ? asked
                : asked.ofType(
                        tally().mostVaried(comparisons.kinds()).map(Kind::name).orElse(""));
    }
}
