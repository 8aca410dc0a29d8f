package io.answergraph.store;

import io.answergraph.model.DocumentId;
import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Terms;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * What a build needs to know of a store to build onto it elsewhere: its description, with the fingerprints, and what was wrong
 * with its documents. Used within the caller's transaction.
 */
final class Sketch {
    private final DatasetGraph dataset;

    Sketch(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    void writeTo(StreamRDF sink, Published published) {
        sink.start();
        published.prefixes().forEach(sink::prefix);
        graph(NodeFactory.createURI(published.iris().descriptionGraph()), sink);
        Iter.toList(dataset.findNG(Node.ANY, Node.ANY, RDF.Nodes.type, Ag.Problem)).stream()
                .sorted(Comparator.comparing(problem -> problem.getGraph().toString()))
                .forEach(problem -> Iter.toList(
                                dataset.findNG(problem.getGraph(), problem.getSubject(), Node.ANY, Node.ANY))
                        .forEach(sink::quad));
        sink.finish();
    }

    /** Puts a sketch that is read into a store of its own. */
    static void put(Consumer<StreamRDF> sketch, Target target) {
        GraphGroups groups = new GraphGroups() {
            @Override
            public void prefix(String prefix, String iri) {
                target.prefix(prefix, iri);
            }

            @Override
            void graph(Node name, List<Quad> quads) {
                target.replace(name, quads::stream, tally(name, quads));
            }
        };
        sketch.accept(groups);
        target.finish();
    }

    /**
     * Writes what a build onto a sketch made new: the description, the vocabulary if it is another, each document whose
     * fingerprint is another, and the run.
     *
     * @param before the fingerprints of the sketch
     */
    void writeNews(StreamRDF sink, Published published, SortedMap<DocumentId, Fingerprint> before) {
        Catalog catalog = new Catalog(dataset, published.iris());
        sink.start();
        published.prefixes().forEach(sink::prefix);
        graph(NodeFactory.createURI(published.iris().descriptionGraph()), sink);
        graph(NodeFactory.createURI(published.iris().vocabularyGraph()), sink);
        catalog.documents().forEach((id, fingerprint) -> {
            if (!fingerprint.equals(before.get(id))) {
                graph(NodeFactory.createURI(published.iris().document(id)), sink);
            }
        });
        Iter.asStream(dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY))
                .filter(quad -> !quad.getPredicate().equals(Terms.STORE_TALLY))
                .forEach(quad -> sink.triple(quad.asTriple()));
        sink.finish();
    }

    private void graph(Node name, StreamRDF sink) {
        dataset.findNG(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(sink::quad);
    }
}
