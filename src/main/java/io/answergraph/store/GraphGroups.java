package io.answergraph.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Statements that come graph by graph; each graph is handed on as a whole. Used by one thread. */
abstract class GraphGroups extends StreamRDFBase {
    private final Set<Node> come = new HashSet<>();
    private final List<Quad> gathered = new ArrayList<>();

    /** Takes a graph that has come; each comes once. */
    abstract void graph(Node name, List<Quad> quads);

    @Override
    public void quad(Quad quad) {
        if (quad.isDefaultGraph()) {
            triple(Triple.create(quad.getSubject(), quad.getPredicate(), quad.getObject()));
            return;
        }
        if (!gathered.isEmpty() && !gathered.getFirst().getGraph().equals(quad.getGraph())) {
            handOn();
        }
        gathered.add(quad);
    }

    @Override
    public void finish() {
        handOn();
    }

    /** The names of those that have come. */
    Set<Node> come() {
        return come;
    }

    private void handOn() {
        if (!gathered.isEmpty()) {
            Node name = gathered.getFirst().getGraph();
            if (!come.add(name)) {
                throw new DeliveryException("The statements of the graph " + name + " do not stand together.", false);
            }
            graph(name, List.copyOf(gathered));
            gathered.clear();
        }
    }

    /** What the ledger is to say of a graph. */
    static Tally tally(Node name, List<Quad> quads) {
        DatasetGraph alone = DatasetGraphFactory.createGeneral();
        quads.forEach(alone::add);
        return Tally.counted(alone, name);
    }
}
