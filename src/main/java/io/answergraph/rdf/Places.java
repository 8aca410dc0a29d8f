package io.answergraph.rdf;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Where in the ontology's files each statement stands. Immutable, safe to share. */
public final class Places {
    private final Graph graph;
    private final Map<Triple, Place> places;

    /**
     * @param graph all statements; not to be changed
     * @param places of each statement the first place that makes it
     */
    Places(Graph graph, Map<Triple, Place> places) {
        this.graph = graph;
        this.places = places;
    }

    /**
     * A line of a file. Ordered by file, then by line.
     *
     * @param file path below the ontology folder, with {@code /} between its parts
     * @param line counted from 1; of the object of the statement, where it spans several
     */
    public record Place(String file, long line) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::file).thenComparingLong(Place::line);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** Where a thing is described: where it is said what it is; else the first place that speaks of it. */
    public Optional<Place> of(Node subject) {
        return of(subject, RDF.Nodes.type, Node.ANY).or(() -> of(subject, Node.ANY, Node.ANY));
    }

    /** The first place of a statement like that, each part of which may be {@link Node#ANY}. */
    public Optional<Place> of(Node subject, Node property, Node object) {
        return graph.find(subject, property, object).toList().stream()
                .map(places::get)
                .flatMap(place -> Optional.ofNullable(place).stream())
                .min(Comparator.naturalOrder());
    }
}
