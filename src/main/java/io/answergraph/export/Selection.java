package io.answergraph.export;

import io.answergraph.model.EnvironmentException;
import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.Terms;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;

/**
 * What of a graph is exported.
 *
 * @param graph {@code run}, {@code vocabulary}, {@code description}, a document's name or any graph's IRI; without one,
 *     all but the run graph
 * @param assertedOnly of documents, only plain facts and the bodies that these name; of the rest, only the vocabulary
 * @param noText leave out the pages' sentences; spans, hashes, questions and the words of mentions stay
 */
public record Selection(Optional<String> graph, boolean assertedOnly, boolean noText) {
    /** All graphs but the run graph. */
    public static Selection all() {
        return new Selection(Optional.empty(), false, false);
    }

    /**
     * The quads, to be read within the caller's transaction, in no order.
     *
     * @param dataset with the run graph as its own default graph
     * @param format one without graphs leaves out the description of the dataset, unless that is the graph asked for
     * @throws EnvironmentException if there is no such graph
     */
    public Stream<Quad> quads(DatasetGraph dataset, Iris iris, ExportFormat format) {
        Node run = NodeFactory.createURI(iris.runGraph());
        Node description = NodeFactory.createURI(iris.descriptionGraph());
        boolean described = format.hasGraphs() && !assertedOnly;
        List<Node> graphs = graph.map(name -> List.of(named(name, dataset, iris, run)))
                .orElseGet(() -> Iter.asStream(dataset.listGraphNodes())
                        .filter(node -> described || !node.equals(description))
                        .toList());
        return graphs.stream().flatMap(node -> {
            if (node.equals(run)) {
                return stream(dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY))
                        .filter(quad -> !quad.getPredicate().equals(Terms.STORE_TALLY))
                        .map(quad -> Quad.create(run, quad.asTriple()));
            }
            boolean isDocument = node.toString().startsWith(iris.base() + "doc/");
            Stream<Quad> quads = assertedOnly && isDocument
                    ? facts(dataset, node)
                    : stream(dataset.find(node, Node.ANY, Node.ANY, Node.ANY));
            return noText && isDocument ? withoutText(dataset, node, quads) : quads;
        });
    }

    /**
     * The same quads, with each claim as the reifier of what it claims (RDF 1.2).
     *
     * @param format one with {@link ExportFormat#hasTripleTerms()}
     */
    public Stream<Quad> annotated(DatasetGraph dataset, Iris iris, ExportFormat format) {
        return Reifiers.added(quads(dataset, iris, format), dataset);
    }

    /**
     * The documents, one at a time and by name, for formats that are no RDF.
     *
     * @throws EnvironmentException if there is no such document, or the graph asked for is none
     */
    Stream<DocumentGraph> documents(DatasetGraph dataset, Iris iris) {
        String below = iris.base() + "doc/";
        List<Node> graphs = graph.map(
                        name -> List.of(named(name, dataset, iris, NodeFactory.createURI(iris.runGraph()))))
                .orElseGet(() -> Iter.toList(dataset.listGraphNodes()));
        List<Node> documents = graphs.stream()
                .filter(node -> node.isURI() && node.getURI().startsWith(below))
                .sorted(CanonicalOrder::compare)
                .toList();
        if (documents.isEmpty() && graph.isPresent()) {
            throw new EnvironmentException("The graph '" + graph.get()
                    + "' is no document. This format holds documents only: name one as 'answergraph list' shows it.");
        }
        return documents.stream().map(node -> DocumentGraph.read(dataset, node, iris));
    }

    /** Whether a claim or a mention is to be written: all are, but for {@code assertedOnly}. */
    boolean takes(DocumentGraph document, Node claimOrMention) {
        return !assertedOnly
                || Stream.of(Ag.status, Ag.mentionStatus)
                        .flatMap(property -> document.first(claimOrMention, property).stream())
                        .anyMatch(Ag.asserted::equals);
    }

    private static Node named(String name, DatasetGraph dataset, Iris iris, Node run) {
        List<String> candidates = switch (name) {
            case "run", "runs" -> List.of(iris.runGraph());
            case "vocabulary" -> List.of(iris.vocabularyGraph());
            case "description" -> List.of(iris.descriptionGraph());
            default -> List.of(name, iris.base() + "doc/" + name, iris.base() + name);
        };
        return candidates.stream()
                .map(NodeFactory::createURI)
                .filter(node -> node.equals(run) || dataset.containsGraph(node))
                .findFirst()
                .orElseThrow(() -> new EnvironmentException("There is no graph '" + name
                        + "'. Name run, vocabulary, description, or a document as 'answergraph list' shows it."));
    }

    /** Plain triples are those that an asserted claim of the same graph makes. */
    private static Stream<Quad> facts(DatasetGraph dataset, Node graph) {
        Stream<Quad> claimed = stream(dataset.find(graph, Node.ANY, Ag.status, Ag.asserted))
                .map(Quad::getSubject)
                .map(claim -> Quad.create(
                        graph,
                        object(dataset, graph, claim, RDF.Nodes.subject),
                        object(dataset, graph, claim, RDF.Nodes.predicate),
                        object(dataset, graph, claim, RDF.Nodes.object)))
                .distinct();
        Stream<Quad> bodies = stream(dataset.find(graph, Node.ANY, RDF.Nodes.type, ORG.Organization.asNode()))
                .flatMap(quad -> stream(dataset.find(graph, quad.getSubject(), Node.ANY, Node.ANY)));
        return Stream.concat(claimed, bodies);
    }

    private static Node object(DatasetGraph dataset, Node graph, Node subject, Node property) {
        return dataset.find(graph, subject, property, Node.ANY).next().getObject();
    }

    private static Stream<Quad> withoutText(DatasetGraph dataset, Node graph, Stream<Quad> quads) {
        Set<Node> sentences = new HashSet<>();
        dataset.find(graph, Node.ANY, RDF.Nodes.type, Ag.Sentence)
                .forEachRemaining(quad -> sentences.add(quad.getSubject()));
        Set<Node> texts = Set.of(Terms.NIF_IS_STRING, Terms.SCHEMA_TEXT);
        return quads.filter(quad -> !texts.contains(quad.getPredicate()))
                .filter(quad ->
                        !quad.getPredicate().equals(Terms.NIF_ANCHOR_OF) || !sentences.contains(quad.getSubject()));
    }

    private static Stream<Quad> stream(Iterator<Quad> quads) {
        return Iter.asStream(quads);
    }
}
