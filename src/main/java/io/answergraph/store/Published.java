package io.answergraph.store;

import io.answergraph.rdf.Iris;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What is the same for all who read one state of a store.
 *
 * @param version digest of the dataset's description: it names every document's fingerprint and changes with every update,
 *     and knows nothing of runs
 */
record Published(Iris iris, SortedMap<String, String> prefixes, String version) {
    Published {
        prefixes = Collections.unmodifiableSortedMap(new TreeMap<>(prefixes));
    }

    /** Reads it, within the caller's transaction. */
    static Published of(DatasetGraph dataset, Iris iris) {
        Node graph = NodeFactory.createURI(iris.descriptionGraph());
        List<String> quads = Iter.asStream(dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY))
                .map(NodeFmtLib::str)
                .sorted()
                .toList();
        return new Published(
                iris, new TreeMap<>(dataset.prefixes().getMapping()), Iris.digest(String.join("\n", quads)));
    }
}
