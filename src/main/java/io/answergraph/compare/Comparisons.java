package io.answergraph.compare;

import io.answergraph.rdf.Iris;
import io.answergraph.store.Memory;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Makes comparisons of one state of a graph. To be used within one read transaction, by one thread; what it returns is free
 * of both.
 */
public final class Comparisons {
    private static final Comparator<Row> ORDER = Comparator.comparing(
                    (Row row) -> row.thing().kind())
            .thenComparing(Comparator.comparingInt(Row::spread).reversed())
            .thenComparing(Row::thing);

    private final GraphReader graph;

    /** @param iris those that the graph was built with */
    public Comparisons(DatasetGraph dataset, Iris iris) {
        this(dataset, iris, new Memory());
    }

    /**
     * Takes what is compared.
     *
     * @param iris those that the graph was built with
     * @param memory of the state that the dataset is in
     */
    public Comparisons(DatasetGraph dataset, Iris iris, Memory memory) {
        this.graph = new GraphReader(dataset, iris, memory);
    }

    /** All that claims may be about, by name: also those that no document speaks of. */
    public List<State> states() {
        return List.copyOf(new TreeSet<>(graph.background().states().values()));
    }

    /** The kinds of thing that can be compared, by name. */
    public List<Kind> kinds() {
        return graph.background().kinds();
    }

    /** The roles that things can play, by name. */
    public List<Role> roles() {
        return graph.background().roles().values().stream()
                .sorted(Comparator.comparing(Role::name))
                .toList();
    }

    /** The kinds that a question of the state's documents asks for, by name. */
    public SortedSet<Kind> asked(State state) {
        TreeSet<Kind> asked = new TreeSet<>();
        graph.background().asked().stream()
                .filter(asks -> state.iri().equals(asks.state()))
                .forEach(asks -> kinds().stream()
                        .filter(kind -> kind.iri().equals(asks.kind()))
                        .forEach(asked::add));
        return asked;
    }

    /** The states side by side; what the view names and the graph does not know is left out. */
    public Comparison of(View view) {
        List<State> states = columns(view);
        Findings findings = new Findings(graph, view, states);
        Map<Thing, Map<String, List<Evidence>>> rows = findings.byThingAndState();
        List<Row> sorted = rows.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), states, findings))
                .filter(row -> isShown(row, view))
                .sorted(ORDER)
                .toList();
        return new Comparison(view, states, sorted, elsewhere(view, findings.kinds()));
    }

    /**
     * Where the view's states, or its documents with themselves, disagree.
     *
     * @param isWithin whether two places of one document are compared, or else those of two states
     * @param least weaker disagreements are left out
     * @return the strongest first, then those with most places on the weaker side, then by thing and document
     */
    public List<Outlier> outliers(View view, boolean isWithin, Strength least) {
        List<State> states = columns(view);
        Findings findings = new Findings(graph, view, states);
        return new Outliers(states, least).of(findings.byThing(), isWithin);
    }

    private List<State> columns(View view) {
        if (view.states().isEmpty()) {
            return states().stream().filter(state -> state.documents() > 0).toList();
        }
        return view.states().stream()
                .map(iri -> Optional.ofNullable(graph.background().states().get(iri)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Row row(Thing thing, Map<String, List<Evidence>> found, List<State> states, Findings findings) {
        return new Row(
                thing,
                states.stream()
                        .map(state -> new Cell(
                                found.getOrDefault(state.iri(), List.of()), findings.isAsked(state, thing.kind())))
                        .toList());
    }

    private static boolean isShown(Row row, View view) {
        return view.statuses().isEmpty()
                || row.cells().stream()
                        .map(Cell::evidence)
                        .flatMap(Collection::stream)
                        .map(Evidence::status)
                        .anyMatch(view.statuses()::contains);
    }

    private List<State> elsewhere(View view, List<Kind> kinds) {
        if (!view.states().isEmpty()) {
            return List.of();
        }
        TreeSet<State> spokenOf = new TreeSet<>();
        for (Kind kind : kinds) {
            graph.spokenOf(kind).stream()
                    .map(iri -> Optional.ofNullable(graph.background().states().get(iri)))
                    .flatMap(Optional::stream)
                    .filter(state -> state.documents() == 0)
                    .forEach(spokenOf::add);
        }
        return List.copyOf(spokenOf);
    }
}
