package io.answergraph.store;

import io.answergraph.model.EnvironmentException;
import io.answergraph.rdf.Terms;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * Writes all data anew, into a generation to come: what is replaced as it comes, the other graphs as they were. Each copied
 * graph is held against its tally, so that damage is found before the last good copy is gone.
 */
final class Afresh implements Target {
    private final DatasetGraph before;
    private final StreamRDF bulk;
    private final Set<Node> settled = new HashSet<>();
    private Tally total = Tally.NOTHING;
    private @Nullable Graph runs;

    /**
     * Takes both.
     *
     * @param before in a transaction for reading
     * @param bulk takes each statement once, in any order
     */
    Afresh(DatasetGraph before, StreamRDF bulk) {
        this.before = before;
        this.bulk = bulk;
    }

    @Override
    public void replace(Node graph, Supplier<Stream<Quad>> quads, Tally tally) {
        if (!settled.add(graph)) {
            throw new IllegalStateException("written twice: " + graph);
        }
        try (Stream<Quad> all = quads.get()) {
            all.forEach(bulk::quad);
        }
        note(graph, tally);
    }

    @Override
    public void drop(Node graph) {
        settled.add(graph);
    }

    @Override
    public Graph runs() {
        Graph copied = runs;
        if (copied == null) {
            copied = GraphFactory.createDefaultGraph();
            for (Iterator<Quad> each = before.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
                    each.hasNext(); ) {
                Quad quad = each.next();
                if (!quad.getPredicate().equals(Terms.STORE_TALLY)) {
                    copied.add(quad.asTriple());
                }
            }
            runs = copied;
        }
        return copied;
    }

    @Override
    public void prefix(String prefix, String namespace) {
        bulk.prefix(prefix, namespace);
    }

    @Override
    public void finish() {
        before.prefixes().getMapping().forEach(bulk::prefix);
        Ledger.each(before, this::copy);
        runs().find().forEachRemaining(bulk::triple);
        bulk.triple(Ledger.entry(Ledger.ALL, total));
    }

    private void note(Node graph, Tally tally) {
        bulk.triple(Ledger.entry(graph, tally));
        total = total.plus(tally);
    }

    private void copy(Node graph, Tally noted) {
        if (!settled.add(graph)) {
            return;
        }
        long statements = 0;
        long checksum = 0;
        for (Iterator<Quad> each = before.findNG(graph, Node.ANY, Node.ANY, Node.ANY); each.hasNext(); ) {
            Quad quad = each.next();
            statements++;
            checksum += Checksum.of(quad);
            bulk.quad(quad);
        }
        if (!Tally.of(statements, checksum).agrees(noted)) {
            throw new EnvironmentException("The store is damaged: the graph " + graph
                    + " is not as it was written. Nothing was changed. Restore a backup with 'answergraph restore', or"
                    + " remove the store's folder and build anew; 'answergraph store check' tells more.");
        }
        note(graph, noted);
    }
}
