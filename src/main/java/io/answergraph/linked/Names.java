package io.answergraph.linked;

import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Prefixes;
import io.answergraph.rdf.Terms;
import io.answergraph.store.Snapshot;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What people call the things of a graph. For one page, on the thread of its transaction. */
final class Names {
    /** A name longer than this is cut. */
    private static final int LONGEST = 300;

    private static final List<Node> NAMING = List.of(
            SKOS.prefLabel.asNode(),
            RDFS.Nodes.label,
            Terms.SCHEMA_NAME,
            DCTerms.title.asNode(),
            FOAF.name.asNode(),
            Ag.itemLabel,
            Terms.NIF_ANCHOR_OF,
            RDFS.Nodes.comment,
            Terms.SCHEMA_TEXT);

    /** Words before things; English first, then words in no stated language, then the rest. */
    private static final Comparator<Node> PREFERENCE =
            Comparator.comparingInt(Names::rank).thenComparing(node -> node.toString());

    private static final List<Node> STATEMENT = List.of(RDF.Nodes.subject, RDF.Nodes.predicate, RDF.Nodes.object);

    private final Snapshot graph;
    private final Map<Node, String> known = new HashMap<>();

    Names(Snapshot graph) {
        this.graph = graph;
    }

    /** A literal's words, the name of a thing, what a claim says, or else the IRI as short as it can be. */
    String of(Node node) {
        String name = known.get(node);
        if (name == null) {
            name = cut(node.isLiteral() ? node.getLiteralLexicalForm() : found(node));
            known.put(node, name);
        }
        return name;
    }

    private String found(Node node) {
        return NAMING.stream()
                .flatMap(property -> value(node, property).filter(Node::isLiteral).stream())
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .or(() -> statement(node))
                .orElseGet(() -> shortIri(node.toString()));
    }

    private Optional<String> statement(Node node) {
        List<Node> parts = STATEMENT.stream()
                .flatMap(property -> value(node, property).stream())
                .toList();
        if (parts.size() < STATEMENT.size() || parts.contains(node)) {
            return Optional.empty();
        }
        String said = parts.stream().map(this::simple).collect(Collectors.joining(" – "));
        String status =
                value(node, Ag.status).map(each -> " (" + simple(each) + ")").orElse("");
        return Optional.of(said + status);
    }

    /** Never by what it says, which may be the statement that asks. */
    private String simple(Node node) {
        return value(node, RDF.Nodes.subject).isPresent() ? shortIri(node.toString()) : of(node);
    }

    private Optional<Node> value(Node node, Node property) {
        try (Stream<Quad> quads = graph.find(node, property, Node.ANY)) {
            return quads.map(Quad::getObject).min(PREFERENCE);
        }
    }

    private static int rank(Node node) {
        if (!node.isLiteral()) {
            return 3;
        }
        String language = node.getLiteralLanguage();
        return language.startsWith("en") ? 0 : language.isEmpty() ? 1 : 2;
    }

    /** With the longest prefix that fits, or what follows the graph's base. */
    String shortIri(String iri) {
        return Prefixes.shorten(iri, graph.prefixes())
                .orElseGet(() -> iri.startsWith(graph.iris().base())
                        ? iri.substring(graph.iris().base().length())
                        : iri);
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
