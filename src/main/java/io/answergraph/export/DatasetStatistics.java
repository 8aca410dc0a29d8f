package io.answergraph.export;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Counts as VoID defines them: of the union of the graphs, a triple that stands in two of them counted once.
 *
 * @param quads statements with their graphs
 * @param triples different statements
 * @param subjects different subjects
 * @param classes instances by the IRI of the class
 * @param properties triples by the IRI of the property
 */
record DatasetStatistics(
        long quads, long triples, long subjects, SortedMap<String, Long> classes, SortedMap<String, Long> properties) {

    /** Counts the quads, which are closed. Holds no more of them than the sort does. */
    static DatasetStatistics of(Stream<Quad> quads) {
        Counter counter = new Counter();
        try (SortedQuads sorted = new SortedQuads(quads, CanonicalOrder.BY_LINE)) {
            for (Iterator<Quad> each = sorted.iterator(); each.hasNext(); ) {
                counter.add(each.next().asTriple());
            }
        }
        return new DatasetStatistics(
                counter.quads, counter.triples, counter.subjects, counter.classes, counter.properties);
    }

    /** Takes triples in order, so that the same come one after the other. */
    private static final class Counter {
        private final SortedMap<String, Long> classes = new TreeMap<>();
        private final SortedMap<String, Long> properties = new TreeMap<>();
        private final Set<Node> classesOfSubject = new HashSet<>();
        private @Nullable Triple last;
        private long quads;
        private long triples;
        private long subjects;

        void add(Triple triple) {
            quads++;
            if (triple.equals(last)) {
                return;
            }
            triples++;
            if (last == null || !triple.getSubject().equals(last.getSubject())) {
                subjects++;
                classesOfSubject.clear();
            }
            last = triple;
            properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
            if (triple.getPredicate().equals(RDF.Nodes.type) && classesOfSubject.add(triple.getObject())) {
                classes.merge(triple.getObject().getURI(), 1L, Long::sum);
            }
        }
    }
}
