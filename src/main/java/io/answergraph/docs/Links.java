package io.answergraph.docs;

import io.answergraph.docs.Contents.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;

/** What is said, as words that lead to where more is said. For one page: others link otherwise. */
final class Links {
    private final Contents contents;
    private final Linking linking;

    Links(Contents contents, Linking linking) {
        this.contents = contents;
        this.linking = linking;
    }

    Site site() {
        List<Ref> navigation = new ArrayList<>();
        navigation.add(new Ref("Ontology", linking.href(Contents.TERMS)));
        for (Rules rules : contents.rules().keySet()) {
            navigation.add(new Ref(rules.title().replaceFirst("[:,].*", ""), linking.href(rules.page())));
        }
        contents.trees().forEach(tree -> navigation.add(tree(tree)));
        return new Site(
                "Ontology and vocabulary", linking.style(), linking.href(Contents.FRONT), linking.search(), navigation);
    }

    Ref tree(Node tree) {
        String name = contents.isType(tree)
                ? "Each " + contents.lookup().name(tree)
                : contents.lookup().name(tree);
        return new Ref(name, linking.href(contents.treePage(tree)));
    }

    /** Where the graph tells of the thing; empty where that is nowhere. */
    String data(Node thing) {
        return linking.data().apply(thing.getURI());
    }

    String href(String address) {
        return linking.href(address);
    }

    /** A thing by its name, leading to its page, or out if it has none here; plain words if it is words. */
    Ref to(Node node) {
        String name = contents.lookup().name(node);
        if (!node.isURI()) {
            return Ref.plain(name);
        }
        return contents.addresses()
                .of(node)
                .map(address -> new Ref(name, linking.href(address)))
                .orElseGet(() -> new Ref(name, isWeb(node.getURI()) ? node.getURI() : ""));
    }

    private static boolean isWeb(String iri) {
        return iri.startsWith("https://") || iri.startsWith("http://");
    }

    /** What is said by one property. A class without a name is told by its parts. */
    Fact fact(Node subject, Node property) {
        return new Fact(
                property(property),
                contents.lookup().objects(subject, property).stream()
                        .flatMap(this::values)
                        .toList());
    }

    private Ref property(Node property) {
        return contents.addresses().of(property).isPresent()
                ? to(property)
                : new Ref(Words.of(property).orElseGet(() -> contents.lookup().shortIri(property.getURI())), "");
    }

    private Stream<Ref> values(Node value) {
        if (!contents.lookup().isNameless(value)) {
            return Stream.of(to(value));
        }
        List<Node> parts = contents.lookup().objects(value, OWL.unionOf.asNode());
        Node list = parts.isEmpty() ? value : parts.get(0);
        return contents.lookup().members(list).stream().map(this::to);
    }
}
