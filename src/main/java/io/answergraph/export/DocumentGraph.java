package io.answergraph.export;

import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.Terms;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** One document's graph, held in memory, and what it holds in an order that depends on its content alone. */
final class DocumentGraph {
    private final Graph graph;
    private final Node self;
    private final String name;

    private DocumentGraph(Graph graph, Node self, String name) {
        this.graph = graph;
        this.self = self;
        this.name = name;
    }

    /**
     * Takes the document out of the dataset.
     *
     * @param self the name of its graph
     */
    static DocumentGraph read(DatasetGraph dataset, Node self, Iris iris) {
        Graph copy = GraphFactory.createGraphMem();
        dataset.find(self, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> copy.add(quad.asTriple()));
        return new DocumentGraph(copy, self, self.getURI().substring((iris.base() + "doc/").length()));
    }

    /** The document's IRI. */
    Node self() {
        return self;
    }

    /** As {@code answergraph list} shows it. */
    String name() {
        return name;
    }

    String title() {
        return text(self, Terms.SCHEMA_NAME);
    }

    /** What the document is about, by IRI. */
    List<Node> about() {
        return objects(self, Terms.SCHEMA_ABOUT);
    }

    /** In the order in which the document asks them. */
    List<Node> questions() {
        return instances(Terms.SCHEMA_QUESTION)
                .sorted(Comparator.comparingInt(this::position).thenComparing(CanonicalOrder::compare))
                .toList();
    }

    int position(Node question) {
        return number(question, Terms.SCHEMA_POSITION);
    }

    /** In the order of the text. */
    List<Node> sentences() {
        return instances(Ag.Sentence).sorted(inText()).toList();
    }

    /** In the order of the text. */
    List<Node> mentions() {
        return instances(Ag.Mention).sorted(inText()).toList();
    }

    /** By question, then as their statements sort. */
    List<Node> claims() {
        return instances(Ag.Claim)
                .sorted(Comparator.comparingInt((Node claim) -> position(one(claim, Ag.inAnswerTo)))
                        .thenComparing(claim -> one(claim, RDF.Nodes.subject), CanonicalOrder::compare)
                        .thenComparing(claim -> one(claim, RDF.Nodes.predicate), CanonicalOrder::compare)
                        .thenComparing(claim -> one(claim, RDF.Nodes.object), CanonicalOrder::compare)
                        .thenComparing(claim -> one(claim, Ag.status), CanonicalOrder::compare)
                        .thenComparing(CanonicalOrder::compare))
                .toList();
    }

    /** The mentions that a claim rests on, in the order of the text. */
    List<Node> evidence(Node claim) {
        return objects(claim, Terms.PROV_WAS_DERIVED_FROM).stream()
                .sorted(inText())
                .toList();
    }

    /** The words of the cues of a mention, in the order of the text, separated by bars. */
    String cues(Node mention) {
        return objects(mention, Ag.cue).stream()
                .sorted(inText())
                .map(cue -> text(cue, Terms.NIF_ANCHOR_OF))
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    private Comparator<Node> inText() {
        return Comparator.comparingInt((Node node) -> number(node, Terms.NIF_BEGIN_INDEX))
                .thenComparingInt(node -> number(node, Terms.NIF_END_INDEX))
                .thenComparing(CanonicalOrder::compare);
    }

    private Stream<Node> instances(Node type) {
        return graph.find(Node.ANY, RDF.Nodes.type, type).mapWith(Triple::getSubject).toList().stream();
    }

    /** In order of their IRIs or words. */
    List<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(CanonicalOrder::compare)
                .toList();
    }

    /** The first in order, where there are any. */
    Optional<Node> first(Node subject, Node property) {
        return objects(subject, property).stream().findFirst();
    }

    /** What every graph of the program has. */
    Node one(Node subject, Node property) {
        return first(subject, property)
                .orElseThrow(() -> new IllegalStateException(
                        subject + " has no " + property + "; 'answergraph validate' tells what else the graph lacks"));
    }

    /** The words, or none where nothing is said. */
    String text(Node subject, Node property) {
        return first(subject, property).map(Node::getLiteralLexicalForm).orElse("");
    }

    int number(Node subject, Node property) {
        return Integer.parseInt(one(subject, property).getLiteralLexicalForm());
    }

    /** All triples, for names of things that only this document knows. */
    Graph graph() {
        return graph;
    }
}
