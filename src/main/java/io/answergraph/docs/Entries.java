package io.answergraph.docs;

import io.answergraph.docs.Contents.Rules;
import io.answergraph.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The pages on which terms, or the rules of a kind, stand one below the other. */
final class Entries {
    private static final Set<Node> SAID_ALREADY =
            Set.of(RDF.Nodes.type, RDFS.Nodes.label, RDFS.Nodes.comment, RDFS.Nodes.isDefinedBy, SKOS.example.asNode());

    private final Contents contents;
    private final Links links;

    Entries(Contents contents, Links links) {
        this.contents = contents;
        this.links = links;
    }

    String terms() {
        List<Section> sections = new ArrayList<>();
        contents.terms().forEach((title, terms) -> sections.add(section(title, terms)));
        return page("The terms of the ontology", Contents.TERMS, sections);
    }

    String rules(Rules kind) {
        List<Node> rules = contents.rules().getOrDefault(kind, List.of());
        return page(kind.title(), kind.page(), List.of(section("All " + kind.page(), rules)));
    }

    private String page(String title, String path, List<Section> sections) {
        return Html.page(
                "docs/entries",
                Map.of(
                        "site",
                        links.site(),
                        "title",
                        title,
                        "path",
                        path,
                        "sections",
                        sections.stream()
                                .filter(section -> !section.entries().isEmpty())
                                .toList()));
    }

    private Section section(String title, List<Node> terms) {
        // a colon is in no entry's fragment
        return new Section(
                "section:" + title.replace(' ', '-'),
                title,
                terms.stream().map(this::entry).toList());
    }

    private Entry entry(Node term) {
        Lookup lookup = contents.lookup();
        List<Fact> facts = new ArrayList<>(lookup.properties(term).stream()
                .filter(property -> !SAID_ALREADY.contains(property))
                .map(property -> links.fact(term, property))
                .toList());
        inverse("said of it", RDFS.Nodes.domain, term, facts);
        inverse("names it", RDFS.Nodes.range, term, facts);
        inverse("kinds of it", RDFS.Nodes.subClassOf, term, facts);
        String address = contents.addresses().of(term).orElseThrow();
        return new Entry(
                address.substring(address.indexOf('#') + 1),
                lookup.shortIri(term.getURI()),
                term.getURI(),
                lookup.name(term),
                lookup.objects(term, RDF.Nodes.type).stream().map(links::to).toList(),
                lookup.word(term, RDFS.Nodes.comment),
                lookup.words(term, SKOS.example.asNode()),
                facts);
    }

    private void inverse(String name, Node property, Node term, List<Fact> facts) {
        List<Node> subjects = contents.lookup().subjects(property, term);
        if (!subjects.isEmpty()) {
            facts.add(new Fact(Ref.plain(name), subjects.stream().map(links::to).toList()));
        }
    }
}
