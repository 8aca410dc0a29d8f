package io.answergraph.store;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes into the data that there are. Statements that stand before and after are left alone, since each one written makes
 * the files grow.
 */
final class InPlace implements Target {
    private final DatasetGraph dataset;
    private final Ledger ledger;

    /** Takes a dataset that is in a transaction for writing. */
    InPlace(DatasetGraph dataset) {
        this.dataset = dataset;
        this.ledger = new Ledger(dataset);
    }

    @Override
    public void replace(Node graph, Supplier<Stream<Quad>> quads, Tally tally) {
        Set<Quad> surplus = new HashSet<>(Iter.toList(dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY)));
        Set<Quad> wanted = quads.get().collect(Collectors.toSet());
        wanted.stream().filter(quad -> !surplus.remove(quad)).forEach(dataset::add);
        surplus.forEach(dataset::delete);
        ledger.put(graph, tally);
    }

    @Override
    public void drop(Node graph) {
        dataset.removeGraph(graph);
        ledger.put(graph, Tally.NOTHING);
    }

    @Override
    public Graph runs() {
        return dataset.getDefaultGraph();
    }

    @Override
    public void prefix(String prefix, String namespace) {
        if (!namespace.equals(dataset.prefixes().get(prefix))) {
            dataset.prefixes().add(prefix, namespace);
        }
    }

    @Override
    public void finish() {
        ledger.write();
    }
}
