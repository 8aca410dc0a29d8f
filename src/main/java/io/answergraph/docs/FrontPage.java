package io.answergraph.docs;

import io.answergraph.html.Html;
import io.answergraph.rdf.Terms;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The way in: what there is, how much of it, and whom thanks are due to. */
final class FrontPage {
    private static final Node LINKSET = NodeFactory.createURI(Terms.VOID + "Linkset");

    private final Contents contents;
    private final Links links;

    FrontPage(Contents contents, Links links) {
        this.contents = contents;
        this.links = links;
    }

    String page() {
        return Html.page(
                "docs/index",
                Map.of(
                        "site", links.site(),
                        "ontologies", cards(OWL.Ontology.asNode(), DCTerms.description.asNode()),
                        "trees", contents.trees().stream().map(this::tree).toList(),
                        "rules",
                                contents.rules().entrySet().stream()
                                        .map(rules -> new Way(
                                                new Ref(
                                                        rules.getKey().title(),
                                                        links.href(
                                                                rules.getKey().page())),
                                                "",
                                                rules.getValue().size(),
                                                0))
                                        .toList(),
                        "terms", links.href(Contents.TERMS),
                        "credits", cards(LINKSET, DCTerms.rights.asNode())));
    }

    private Way tree(Node tree) {
        Things things = new Things(contents, links);
        List<Node> members = contents.in(tree);
        Node description = contents.isType(tree) ? RDFS.Nodes.comment : DCTerms.description.asNode();
        return new Way(
                links.tree(tree),
                contents.lookup().word(tree, description),
                members.size(),
                members.stream()
                        .mapToInt(thing -> things.words(thing).size() + 1)
                        .sum());
    }

    private List<Card> cards(Node type, Node description) {
        return contents.lookup().instances(type).stream()
                .map(node -> new Card(
                        contents.lookup().name(node),
                        node.getURI(),
                        contents.lookup().word(node, description),
                        contents.lookup().properties(node).stream()
                                .filter(property -> !property.equals(description)
                                        && !Stream.of(RDF.Nodes.type, DCTerms.title.asNode())
                                                .anyMatch(property::equals))
                                .map(property -> links.fact(node, property))
                                .toList()))
                .toList();
    }
}
