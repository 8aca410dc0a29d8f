package io.answergraph.store;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/** A dataset that remembers which of its graphs were written to. Used by one thread, within a transaction. */
final class TouchedGraphs extends DatasetGraphWrapper {
    private final Set<Node> touched = new LinkedHashSet<>();

    TouchedGraphs(DatasetGraph dataset) {
        super(dataset, dataset.getContext());
    }

    /** Their names, in the order of the first write. */
    Set<Node> touched() {
        return touched;
    }

    private void touch(Node graph) {
        if (graph.isConcrete()) {
            touched.add(graph);
        } else {
            Iter.toList(listGraphNodes()).forEach(touched::add);
        }
    }

    @Override
    public void add(Quad quad) {
        touch(quad.getGraph());
        super.add(quad);
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        touch(graph);
        super.add(graph, subject, predicate, object);
    }

    @Override
    public void delete(Quad quad) {
        touch(quad.getGraph());
        super.delete(quad);
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        touch(graph);
        super.delete(graph, subject, predicate, object);
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
        touch(graph);
        super.deleteAny(graph, subject, predicate, object);
    }

    @Override
    public void addGraph(Node graph, Graph content) {
        touch(graph);
        super.addGraph(graph, content);
    }

    @Override
    public void removeGraph(Node graph) {
        touch(graph);
        super.removeGraph(graph);
    }

    @Override
    public void clear() {
        touch(Node.ANY);
        super.clear();
    }

    /** One whose writes come by here. */
    @Override
    public Graph getGraph(Node graph) {
        return GraphView.createNamedGraph(this, graph);
    }
}
