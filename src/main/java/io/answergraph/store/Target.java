package io.answergraph.store;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Where an update writes to. Used by one thread, within a transaction. */
sealed interface Target permits InPlace, Afresh {
    /**
     * Lets a graph hold these statements and no others.
     *
     * @param quads of that graph, each once; asked for once
     * @param tally of them
     */
    void replace(Node graph, Supplier<Stream<Quad>> quads, Tally tally);

    void drop(Node graph);

    /** The run graph, to be changed. */
    Graph runs();

    void prefix(String prefix, String namespace);

    /** To be called behind all else: writes down what there is now. */
    void finish();
}
