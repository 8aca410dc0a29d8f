package io.answergraph.ask;

import io.answergraph.compare.Comparisons;
import io.answergraph.compare.State;
import io.answergraph.explore.Addresses;
import io.answergraph.explore.Asking;
import io.answergraph.linked.LocalAddresses;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.Prefixes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.DatasetGraph;

/** Which page tells of what a cell names. Of one state of a graph; safe for use by any thread. */
public final class Directory {
    private static final Asking THINGS = new Asking("""
            SELECT DISTINCT ?thing ?name ?sign ?isConcept ?isSubject
            { ?kind ag:claimProperty ?any . ?thing a ?kind ; skos:prefLabel ?name .
            """ + Asking.page("thing") + "}");
    private static final Asking DOCUMENTS = new Asking("SELECT ?page { ?page a schema:FAQPage }");

    /** A question of a document with what is below it, or words of the document. */
    private static final Pattern PLACE = Pattern.compile("([^#]*?)(?:/(q\\d+)(?:/[^#]*)?|(#.*))");

    /**
     * A page and what it is about.
     *
     * @param name of the thing
     */
    public record Entry(String name, String href) {}

    private final String base;
    private final LocalAddresses addresses;
    private final SortedMap<String, String> prefixes;
    private final List<State> states;
    private final Map<String, State> places = new HashMap<>();
    private final Map<String, Entry> byIri = new HashMap<>();
    private final Map<String, Entry> byName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    private Directory(Iris iris, SortedMap<String, String> prefixes, List<State> states) {
        this.base = iris.base();
        this.addresses = new LocalAddresses(iris);
        this.prefixes = prefixes;
        this.states = states;
    }

    /**
     * Reads all that has a page.
     *
     * @param iris those that the graph was built with
     * @param prefixes for IRIs that no page tells of
     */
    public static Directory read(DatasetGraph dataset, Iris iris, Map<String, String> prefixes) {
        Directory directory = new Directory(iris, new TreeMap<>(prefixes), new Comparisons(dataset, iris).states());
        directory.states.forEach(directory::add);
        THINGS.rows(dataset, Map.of())
                .forEach(row -> directory.add(row.text("thing"), row.text("name"), row.page("thing")));
        DOCUMENTS.rows(dataset, Map.of()).forEach(row -> directory.addDocument(row.text("page")));
        return directory;
    }

    private void add(State state) {
        String href = Addresses.state(state);
        add(state.iri(), state.name(), href);
        places.put(state.iri(), state);
        places.put(state.name(), state);
        if (!state.code().isEmpty()) {
            add(state.iri(), state.code(), href);
            places.put(state.code(), state);
            byIri.put(state.iri(), new Entry(state.name(), href));
        }
    }

    private void addDocument(String iri) {
        String name = iri.startsWith(base + "doc/") ? iri.substring((base + "doc/").length()) : iri;
        add(iri, name, Addresses.document(name));
    }

    /** A name that two things go by names neither. */
    private void add(String iri, String name, String href) {
        Entry entry = new Entry(name, href);
        byIri.putIfAbsent(iri, entry);
        Entry other = byName.putIfAbsent(name, entry);
        if (other != null && !other.href().equals(href)) {
            ambiguous.add(name);
        }
    }

    /** The page of what a cell names, by its IRI or by the whole of its words; empty for all else. */
    public Optional<Entry> entry(Cell cell) {
        return switch (cell.sort()) {
            case IRI -> Optional.ofNullable(byIri.get(cell.text()));
            case WORDS ->
                Optional.ofNullable(byName.get(cell.text())).filter(entry -> !ambiguous.contains(cell.text()));
            case NUMBER, NOTHING -> Optional.empty();
        };
    }

    /** The page of a thing or a document, by its IRI; empty for all else. */
    public Optional<Entry> own(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** Where any other IRI of the graph answers; empty for one of elsewhere. */
    public Optional<String> local(Cell cell) {
        return cell.sort() == Cell.Sort.IRI ? addresses.path(cell.text()) : Optional.empty();
    }

    /** The page that tells of a thing, or shows the place in a document that an IRI stands for; empty for one of elsewhere. */
    public Optional<Entry> page(String iri) {
        Entry entry = byIri.get(iri);
        if (entry != null) {
            return Optional.of(entry);
        }
        Matcher place = PLACE.matcher(iri);
        Entry document = place.matches() ? byIri.get(place.group(1)) : null;
        return document == null
                ? addresses.path(iri).map(path -> new Entry(shortened(iri), path))
                : Optional.of(new Entry(
                        document.name(),
                        document.href() + Objects.requireNonNullElse(place.group(3), "#" + place.group(2))));
    }

    /** An IRI as people write it. */
    public String shortened(Cell cell) {
        return shortened(cell.text());
    }

    private String shortened(String iri) {
        return Prefixes.shorten(iri, prefixes).orElse(iri);
    }

    /** The state that a cell names: by IRI, name or code. */
    Optional<State> state(Cell cell) {
        return Optional.ofNullable(places.get(cell.text()));
    }

    /** The columns of which every value names a state, if there is any. */
    List<Column> places(Grid grid) {
        return grid.columns().stream()
                .filter(column -> {
                    List<Cell> values = grid.values(column).stream()
                            .filter(cell -> !cell.isEmpty())
                            .toList();
                    return !values.isEmpty()
                            && values.stream().allMatch(cell -> state(cell).isPresent());
                })
                .toList();
    }

    /** All that claims may be about, by name. */
    List<State> states() {
        return states;
    }
}
