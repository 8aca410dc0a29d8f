package io.answergraph.export;

import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Iris;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What people call the things of a graph: by the vocabulary, or by the document that names them. */
final class Names {
    /** English first, then texts of no language, then the rest. */
    private static final Comparator<Node> BY_LANGUAGE = Comparator.comparingInt((Node label) -> {
                String language = label.getLiteralLanguage();
                return language.equals("en") ? 0 : language.isEmpty() ? 1 : 2;
            })
            .thenComparing(CanonicalOrder::compare);

    private final Graph vocabulary = GraphFactory.createGraphMem();

    Names(DatasetGraph dataset, Iris iris) {
        dataset.find(NodeFactory.createURI(iris.vocabularyGraph()), Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> vocabulary.add(quad.asTriple()));
    }

    /** The preferred label, else the label, else the end of the IRI. */
    String name(DocumentGraph document, Node thing) {
        return name(Optional.of(document), thing);
    }

    /** As before, of a thing that a document may name. */
    String name(Optional<DocumentGraph> document, Node thing) {
        return Stream.of(SKOS.prefLabel.asNode(), RDFS.Nodes.label)
                .flatMap(property -> label(document, thing, property).stream())
                .findFirst()
                .orElseGet(() -> localName(thing));
    }

    private Optional<String> label(Optional<DocumentGraph> document, Node thing, Node property) {
        return objects(document, thing, property)
                .filter(Node::isLiteral)
                .min(BY_LANGUAGE)
                .map(Node::getLiteralLexicalForm);
    }

    /** Of a thing of the vocabulary. */
    String name(Node thing) {
        return name(Optional.empty(), thing);
    }

    /** The name of the mention type that the property claims of subjects; empty for the properties of bodies. */
    Optional<String> claimedType(Node property) {
        return vocabulary.find(Node.ANY, Ag.claimProperty, property).mapWith(Triple::getSubject).toList().stream()
                .min(CanonicalOrder::compare)
                .map(Names::localName);
    }

    /** The code, such as {@code IL}; nothing where the vocabulary gives none. */
    String notation(Node thing) {
        return vocabulary.find(thing, SKOS.notation.asNode(), Node.ANY).mapWith(Triple::getObject).toList().stream()
                .min(CanonicalOrder::compare)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    /** The names of the mention types that a thing is of, sorted. */
    List<String> types(DocumentGraph document, Node thing) {
        return types(Optional.of(document), thing);
    }

    /** As before, of a thing that a document may name. */
    List<String> types(Optional<DocumentGraph> document, Node thing) {
        return objects(document, thing, RDF.Nodes.type)
                .filter(type -> vocabulary.contains(type, RDF.Nodes.type, Ag.MentionType))
                .map(type -> localName(type))
                .distinct()
                .sorted()
                .toList();
    }

    /** All things of a mention type that the vocabulary has, by IRI. */
    List<Node> things() {
        return vocabulary.find(Node.ANY, RDF.Nodes.type, Ag.MentionType).mapWith(Triple::getSubject).toList().stream()
                .flatMap(type ->
                        vocabulary.find(Node.ANY, RDF.Nodes.type, type).mapWith(Triple::getSubject).toList().stream())
                .distinct()
                .sorted(CanonicalOrder::compare)
                .toList();
    }

    /** Gives each thing with what is right above it, in order of their IRIs. */
    void broader(BiConsumer<Node, Node> sink) {
        Set<Node> things = new LinkedHashSet<>(things());
        for (Node thing : things) {
            objects(Optional.empty(), thing, SKOS.broader.asNode())
                    .filter(things::contains)
                    .sorted(CanonicalOrder::compare)
                    .forEach(above -> sink.accept(thing, above));
        }
    }

    private Stream<Node> objects(Optional<DocumentGraph> document, Node subject, Node property) {
        return Stream.concat(Stream.of(vocabulary), document.map(DocumentGraph::graph).stream())
                .flatMap(graph -> graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream());
    }

    /** The end of an IRI. */
    static String localName(Node node) {
        String iri = node.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
