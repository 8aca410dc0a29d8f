package io.answergraph.docs;

import io.answergraph.rdf.Iris;
import io.answergraph.rdf.Prefixes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The ontology's graph, asked for values; whatever comes in plural is sorted as people read, and comes once. */
final class Lookup {
    private static final List<Node> NAMES =
            List.of(SKOS.prefLabel.asNode(), RDFS.Nodes.label, DCTerms.title.asNode(), FOAF.name.asNode());

    private final Graph graph;
    private final SortedMap<String, String> prefixes;
    private final String nameless;
    private final Comparator<Node> order =
            Comparator.comparing(this::name, String.CASE_INSENSITIVE_ORDER).thenComparing(node -> node.toString());

    Lookup(Graph graph, SortedMap<String, String> prefixes, Iris iris) {
        this.graph = graph;
        this.prefixes = prefixes;
        this.nameless = iris.base() + "genid/";
    }

    List<Node> instances(Node type) {
        return subjects(RDF.Nodes.type, type);
    }

    /** Named ones only. */
    List<Node> subjects(Node property, Node object) {
        return sorted(graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList().stream()
                .filter(node -> !isNameless(node)));
    }

    List<Node> objects(Node subject, Node property) {
        return sorted(graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream());
    }

    Optional<Node> object(Node subject, Node property) {
        return objects(subject, property).stream().findFirst();
    }

    /** The properties by which anything is said of the thing. */
    List<Node> properties(Node subject) {
        return sorted(graph.find(subject, Node.ANY, Node.ANY).mapWith(Triple::getPredicate).toList().stream());
    }

    List<String> words(Node subject, Node property) {
        return objects(subject, property).stream().map(this::name).toList();
    }

    /** Empty where there are none. */
    String word(Node subject, Node property) {
        return object(subject, property).map(this::name).orElse("");
    }

    boolean has(Node subject, Node property, Node object) {
        return graph.contains(subject, property, object);
    }

    /** The members of an RDF collection, in its order. */
    List<Node> members(Node list) {
        List<Node> members = new ArrayList<>();
        Optional<Node> rest = Optional.of(list);
        while (rest.isPresent() && members.size() < graph.size()) {
            object(rest.get(), RDF.Nodes.first).ifPresent(members::add);
            rest = object(rest.get(), RDF.Nodes.rest);
        }
        return members;
    }

    /** Whether the files gave the node no IRI, so that a reader cannot be sent there. */
    boolean isNameless(Node node) {
        return node.isURI() && node.getURI().startsWith(nameless);
    }

    /** A literal's words; a thing's preferred name, else its short IRI. */
    String name(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return NAMES.stream()
                .flatMap(property -> graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                        .filter(Node::isLiteral)
                        .min(Comparator.comparing((Node name) ->
                                        !name.getLiteralLanguage().startsWith("en"))
                                .thenComparing(name -> name.toString()))
                        .stream())
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .orElseGet(() -> shortIri(node.toString()));
    }

    /** With the longest prefix that fits; the IRI itself where none does. */
    String shortIri(String iri) {
        return Prefixes.shorten(iri, prefixes).orElse(iri);
    }

    Comparator<Node> order() {
        return order;
    }

    private List<Node> sorted(Stream<Node> nodes) {
        return nodes.distinct().sorted(order).toList();
    }
}
