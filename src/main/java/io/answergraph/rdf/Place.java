package io.answergraph.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Where in a document something stands, in the words of the document, for people who look for it there.
 *
 * @param document its title; its IRI where it has none
 * @param source the path of its file as the build was given it; empty where the graph does not say
 * @param question number and wording; empty where the thing belongs to no one question
 * @param sentence its words; empty where the thing belongs to no one sentence
 */
public record Place(String document, Optional<String> source, Optional<String> question, Optional<String> sentence) {
    /**
     * Looks for the place of a claim, mention, sentence, cue mention or question. Much may be missing from the graph, which
     * is why somebody asks.
     *
     * @param page the document
     */
    static Place of(Graph graph, Node page, Node thing) {
        Optional<Node> sentence = Stream.concat(
                        Stream.of(thing).filter(node -> graph.contains(node, null, Ag.Sentence)),
                        Stream.concat(
                                        Stream.concat(
                                                Stream.of(thing),
                                                objects(graph, thing, Terms.PROV_WAS_DERIVED_FROM).stream()),
                                        graph.find(null, Ag.cue, thing).mapWith(Triple::getSubject).toList().stream())
                                .flatMap(mention -> objects(graph, mention, Ag.sentence).stream()))
                .min(Comparator.comparingInt((Node node) -> begin(graph, node)).thenComparing(node -> node.toString()));
        Optional<Node> question = Stream.of(
                        Stream.of(thing).filter(node -> graph.contains(node, null, Terms.SCHEMA_QUESTION)),
                        objects(graph, thing, Ag.inAnswerTo).stream(),
                        sentence.stream().flatMap(node -> objects(graph, node, Ag.inAnswerTo).stream()))
                .flatMap(found -> found)
                .findFirst();
        return new Place(
                word(graph, page, Terms.SCHEMA_NAME).orElse(page.toString()),
                word(graph, page, DCTerms.source.asNode()),
                question.flatMap(node -> wording(graph, node)),
                sentence.flatMap(node -> word(graph, node, Terms.NIF_ANCHOR_OF)));
    }

    private static Optional<String> wording(Graph graph, Node question) {
        Optional<String> number = word(graph, question, Terms.SCHEMA_POSITION).map(position -> position + ". ");
        return word(graph, question, Terms.SCHEMA_NAME).map(name -> number.orElse("") + name);
    }

    private static int begin(Graph graph, Node sentence) {
        return word(graph, sentence, Terms.NIF_BEGIN_INDEX)
                .filter(index -> index.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .orElse(Integer.MAX_VALUE);
    }

    private static Optional<String> word(Graph graph, Node thing, Node property) {
        return objects(graph, thing, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    private static List<Node> objects(Graph graph, Node thing, Node property) {
        return graph.find(thing, property, null).mapWith(Triple::getObject).toList().stream()
                .sorted(Comparator.comparing(node -> node.toString()))
                .toList();
    }
}
