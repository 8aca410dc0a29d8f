package io.answergraph.store;

import io.answergraph.rdf.Terms;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The store's manifest: a tally of each graph, and of all together, as they were when they were written. It stands beside the
 * runs in the dataset's own default graph, so that it changes in the same transaction as what it tells of. Used within the
 * caller's transaction.
 */
final class Ledger {
    /** What the tally of all graphs together is said of. */
    static final Node ALL = NodeFactory.createURI("urn:x-answergraph:all");

    private final DatasetGraph dataset;
    private final Map<Node, Tally> changes = new LinkedHashMap<>();
    private Tally total;

    Ledger(DatasetGraph dataset) {
        this.dataset = dataset;
        this.total = total(dataset);
    }

    /** The tally of all graphs together. */
    static Tally total(DatasetGraph dataset) {
        return of(dataset, ALL);
    }

    /** The tally of one graph; {@link Tally#NOTHING} if it has none. */
    static Tally of(DatasetGraph dataset, Node graph) {
        return find(dataset, graph).orElse(Tally.NOTHING);
    }

    private static Optional<Tally> find(DatasetGraph dataset, Node graph) {
        Iterator<Quad> found = dataset.find(Quad.defaultGraphIRI, graph, Terms.STORE_TALLY, Node.ANY);
        try {
            return found.hasNext() ? Optional.of(read(found.next())) : Optional.empty();
        } finally {
            Iter.close(found);
        }
    }

    private static Tally read(Quad quad) {
        return Tally.parse(quad.getObject().getLiteralLexicalForm());
    }

    /** Gives every graph with its tally, one at a time, in no order. */
    static void each(DatasetGraph dataset, BiConsumer<Node, Tally> sink) {
        dataset.find(Quad.defaultGraphIRI, Node.ANY, Terms.STORE_TALLY, Node.ANY)
                .forEachRemaining(quad -> {
                    if (!quad.getSubject().equals(ALL)) {
                        sink.accept(quad.getSubject(), read(quad));
                    }
                });
    }

    /** How it is written that a graph has a tally. */
    static Triple entry(Node graph, Tally tally) {
        return Triple.create(graph, Terms.STORE_TALLY, NodeFactory.createLiteralString(tally.toString()));
    }

    /** Notes what a graph holds now; {@link Tally#NOTHING} if it is gone. */
    void put(Node graph, Tally tally) {
        Tally noted = changes.get(graph);
        Tally old = noted == null ? of(dataset, graph) : noted;
        if (!old.equals(tally)) {
            total = total.minus(old).plus(tally);
            changes.put(graph, tally);
        }
    }

    /** Writes down what was noted. */
    void write() {
        if (changes.isEmpty()) {
            return;
        }
        changes.put(ALL, total);
        changes.forEach((graph, tally) -> {
            dataset.deleteAny(Quad.defaultGraphIRI, graph, Terms.STORE_TALLY, Node.ANY);
            if (!tally.equals(Tally.NOTHING)) {
                dataset.add(Quad.create(Quad.defaultGraphIRI, entry(graph, tally)));
            }
        });
    }
}
