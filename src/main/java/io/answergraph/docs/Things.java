package io.answergraph.docs;

import io.answergraph.html.Html;
import io.answergraph.rdf.Ag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The pages of concepts, subjects and bodies, one each. */
final class Things {
    private static final Set<Node> SAID_ELSEWHERE = Set.of(
            RDF.Nodes.type,
            SKOS.prefLabel.asNode(),
            SKOS.altLabel.asNode(),
            SKOS.hiddenLabel.asNode(),
            Ag.label,
            SKOS.notation.asNode(),
            SKOS.definition.asNode(),
            SKOS.scopeNote.asNode(),
            SKOS.broader.asNode(),
            ORG.subOrganizationOf.asNode(),
            SKOS.topConceptOf.asNode(),
            SKOS.inScheme.asNode());
    private static final List<Node> MATCHES = Stream.of(
                    OWL.sameAs, SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch)
            .map(property -> property.asNode())
            .toList();

    private final Contents contents;
    private final Lookup lookup;
    private final Links links;
    private final Trees trees;

    Things(Contents contents, Links links) {
        this.contents = contents;
        this.lookup = contents.lookup();
        this.links = links;
        this.trees = new Trees(contents, links);
    }

    String page(Node thing) {
        return Html.page("docs/thing", Map.of("site", links.site(), "thing", describe(thing)));
    }

    private Thing describe(Node thing) {
        return new Thing(
                thing.getURI(),
                links.data(thing),
                lookup.name(thing),
                lookup.word(thing, SKOS.notation.asNode()),
                trail(thing),
                lookup.objects(thing, RDF.Nodes.type).stream().map(links::to).toList(),
                lookup.word(thing, SKOS.definition.asNode()),
                lookup.words(thing, SKOS.scopeNote.asNode()),
                trees.above(thing).map(links::to).toList(),
                trees.below(thing).map(links::to).toList(),
                words(thing),
                facts(thing, MATCHES.stream()),
                facts(
                        thing,
                        lookup.properties(thing).stream()
                                .filter(property ->
                                        !SAID_ELSEWHERE.contains(property) && !MATCHES.contains(property))));
    }

    private List<Fact> facts(Node thing, Stream<Node> properties) {
        return properties
                .map(property -> links.fact(thing, property))
                .filter(fact -> !fact.values().isEmpty())
                .toList();
    }

    /** The tree's page, then what is above the thing from the top down. Of several above, the first. */
    private List<Ref> trail(Node thing) {
        List<Node> above = new ArrayList<>();
        Set<Node> seen = new HashSet<>(Set.of(thing));
        Optional<Node> next = trees.above(thing).findFirst();
        while (next.isPresent() && seen.add(next.get())) {
            above.add(next.get());
            next = trees.above(next.get()).findFirst();
        }
        Collections.reverse(above);
        Stream<Ref> tree = contents.trees().stream()
                .filter(candidate -> contents.in(candidate).contains(thing))
                .limit(1)
                .map(links::tree);
        return Stream.concat(tree, above.stream().map(links::to)).toList();
    }

    Wordings words(Node thing) {
        return new Wordings(
                lookup.words(thing, SKOS.altLabel.asNode()),
                lookup.words(thing, SKOS.hiddenLabel.asNode()),
                lookup.objects(thing, Ag.label).stream()
                        .map(this::conditional)
                        .sorted((a, b) -> String.join(" ", a.forms()).compareToIgnoreCase(String.join(" ", b.forms())))
                        .toList());
    }

    private Wordings.Conditional conditional(Node label) {
        return new Wordings.Conditional(
                lookup.words(label, Ag.form),
                lookup.properties(label).stream()
                        .filter(property -> !property.equals(Ag.form) && !property.equals(RDF.Nodes.type))
                        .map(property -> links.fact(label, property))
                        .toList());
    }
}
