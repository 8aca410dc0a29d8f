package io.answergraph.docs;

import io.answergraph.docs.Contents.Rules;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LoadedOntology;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * The pages of one ontology and its vocabulary: a front page, the terms, the rules of each kind, each scheme, and each
 * concept, subject and body. The same ontology gives the same bytes. Immutable; safe to share between threads.
 */
public final class Reference {
    private final Contents contents;
    private final SortedMap<String, Function<Links, String>> pages = new TreeMap<>();

    private Reference(Contents contents) {
        this.contents = contents;
        pages.put(Contents.FRONT, links -> new FrontPage(contents, links).page());
        pages.put(Contents.TERMS, links -> new Entries(contents, links).terms());
        for (Rules kind : contents.rules().keySet()) {
            pages.put(kind.page(), links -> new Entries(contents, links).rules(kind));
        }
        for (Node tree : contents.trees()) {
            pages.put(contents.treePage(tree), links -> new Trees(contents, links).page(tree));
            for (Node thing : contents.in(tree)) {
                pages.put(
                        contents.addresses().of(thing).orElseThrow(), links -> new Things(contents, links).page(thing));
            }
        }
    }

    public static Reference of(LoadedOntology ontology) {
        return of(ontology.vocabulary(), ontology.prefixes(), ontology.iris());
    }

    /**
     * The reference of what a graph was built with.
     *
     * @param vocabulary all triples of the ontology and its vocabulary, without blank nodes; not to be changed
     * @param prefixes with their namespaces
     */
    public static Reference of(Graph vocabulary, SortedMap<String, String> prefixes, Iris iris) {
        return new Reference(Contents.of(new Lookup(vocabulary, prefixes, iris), iris));
    }

    /** The paths of all pages: {@code index}, {@code ontology}, {@code scheme/factor}, {@code factor/language-barriers}. */
    public SortedSet<String> pages() {
        return Collections.unmodifiableSortedSet((SortedSet<String>) pages.keySet());
    }

    /**
     * Where a thing is described.
     *
     * @param iri of an ontology, a term, a rule, a scheme, a concept, a subject or a body
     * @return a page's path, with {@code #} and a fragment where things share the page; empty if nothing is told of it
     */
    public Optional<String> address(String iri) {
        Node node = NodeFactory.createURI(iri);
        return contents.lookup().has(node, RDF.Nodes.type, OWL.Ontology.asNode())
                ? Optional.of(Contents.TERMS)
                : contents.addresses().of(node);
    }

    /**
     * One page in HTML.
     *
     * @param page one of {@link #pages()}
     * @param linking how the page leads to others and to its style sheet
     * @throws IllegalArgumentException if there is no such page
     */
    public String render(String page, Linking linking) {
        Function<Links, String> renderer = pages.get(page);
        if (renderer == null) {
            throw new IllegalArgumentException("no page " + page);
        }
        return renderer.apply(new Links(contents, linking));
    }
}
