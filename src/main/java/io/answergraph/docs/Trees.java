package io.answergraph.docs;

import io.answergraph.html.Html;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The pages of schemes, and of types whose things are in no scheme: each with its things as a tree. */
final class Trees {
    private static final List<Node> UP = List.of(SKOS.broader.asNode(), ORG.subOrganizationOf.asNode());

    private final Contents contents;
    private final Links links;

    Trees(Contents contents, Links links) {
        this.contents = contents;
        this.links = links;
    }

    String page(Node tree) {
        Lookup lookup = contents.lookup();
        Node description = contents.isType(tree) ? RDFS.Nodes.comment : DCTerms.description.asNode();
        List<Fact> facts = contents.isType(tree)
                ? List.of()
                : Stream.of(DCTerms.subject, DCTerms.license, DCTerms.source)
                        .map(property -> links.fact(tree, property.asNode()))
                        .filter(fact -> !fact.values().isEmpty())
                        .toList();
        return Html.page(
                "docs/tree",
                Map.of(
                        "site", links.site(),
                        "title", links.tree(tree).text(),
                        "iri", tree.getURI(),
                        "description", lookup.word(tree, description),
                        "facts", facts,
                        "size", contents.in(tree).size(),
                        "branches", branches(tree)));
    }

    List<Branch> branches(Node tree) {
        Set<Node> members = Set.copyOf(contents.in(tree));
        List<Branch> branches = contents.in(tree).stream()
                .filter(thing -> above(thing).noneMatch(members::contains))
                .map(thing -> branch(thing, members, new HashSet<>()))
                .toList();
        return branches;
    }

    /** The things above, nearest only. */
    Stream<Node> above(Node thing) {
        return UP.stream().flatMap(up -> contents.lookup().objects(thing, up).stream());
    }

    Stream<Node> below(Node thing) {
        return UP.stream().flatMap(up -> contents.lookup().subjects(up, thing).stream());
    }

    /** @param path the things above, so that a circle does not go on for ever */
    private Branch branch(Node thing, Set<Node> members, Set<Node> path) {
        path.add(thing);
        List<Branch> narrower = below(thing)
                .filter(members::contains)
                .filter(next -> !path.contains(next))
                .map(next -> branch(next, members, path))
                .toList();
        path.remove(thing);
        Lookup lookup = contents.lookup();
        return new Branch(
                links.to(thing),
                lookup.word(thing, SKOS.notation.asNode()),
                lookup.word(thing, SKOS.definition.asNode()),
                narrower);
    }
}
