package io.answergraph.server;

import io.answergraph.docs.Linking;
import io.answergraph.docs.Reference;
import io.answergraph.linked.LocalAddresses;
import io.answergraph.store.Snapshot;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** The reference of the vocabulary that the graph holds. Safe for use by any thread. */
final class References {
    Reference of(Snapshot graph) {
        return graph.memory().once(Reference.class, () -> read(graph));
    }

    private static Reference read(Snapshot graph) {
        Graph vocabulary = GraphFactory.createDefaultGraph();
        try (Stream<Quad> quads = graph.graph(NodeFactory.createURI(graph.iris().vocabularyGraph()))) {
            quads.forEach(quad -> vocabulary.add(quad.asTriple()));
        }
        return Reference.of(vocabulary, new TreeMap<>(graph.prefixes()), graph.iris());
    }

    /**
     * Where the reference tells of a thing.
     *
     * @return with its fragment, if it shares a page
     */
    Optional<String> address(String iri, Snapshot graph) {
        return of(graph).address(iri).map(page -> Routes.REFERENCE + "/" + page);
    }

    /** Renders one of the reference's pages. */
    String page(String page, Snapshot graph) {
        LocalAddresses local = new LocalAddresses(graph.iris());
        return of(graph)
                .render(
                        page,
                        new Linking(
                                path -> Routes.REFERENCE + "/" + path,
                                Routes.STYLE,
                                iri -> local.path(iri)
                                        .map(path -> Routes.ABOUT + path)
                                        .orElse(""),
                                true));
    }
}
