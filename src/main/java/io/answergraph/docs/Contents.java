package io.answergraph.docs;

import io.answergraph.rdf.Ag;
import io.answergraph.rdf.Iris;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * What there is to tell of, and where.
 *
 * @param terms classes, properties, statuses and roles, by the title of their section
 * @param rules frames, cues and the like, by the page that they share
 * @param trees pages of many things: a scheme, or a type whose things are in none
 * @param things those of each tree
 */
record Contents(
        Lookup lookup,
        Addresses addresses,
        SequencedMap<String, List<Node>> terms,
        SequencedMap<Rules, List<Node>> rules,
        List<Node> trees,
        Map<Node, List<Node>> things) {
    static final String FRONT = "index";
    static final String TERMS = "ontology";

    /** Rules of one kind, which share a page. */
    enum Rules {
        FRAMES("frames", "Frames: what questions ask for"),
        CUES("cues", "Cues: words that decide a status"),
        PHRASES("phrases", "Open phrases"),
        NAMES("names", "Naming templates of bodies"),
        BLOCKERS("blockers", "Blockers: words that look like a thing and are none"),
        TURNS("turns", "Turns of English, whatever the subject");

        private final String page;
        private final String title;

        Rules(String page, String title) {
            this.page = page;
            this.title = title;
        }

        private Stream<Node> types() {
            return switch (this) {
                case FRAMES -> Stream.of(Ag.Frame);
                case CUES -> Stream.of(Ag.Cue, Ag.PseudoCue, Ag.Disclaimer);
                case PHRASES -> Stream.of(Ag.OpenPhrase, Ag.WordClass);
                case NAMES -> Stream.of(Ag.NamingTemplate);
                case BLOCKERS -> Stream.of(Ag.Blocker);
                case TURNS ->
                    Stream.of(
                            Ag.Pointer,
                            Ag.Comparison,
                            Ag.Partitive,
                            Ag.Representative,
                            Ag.Stative,
                            Ag.Running,
                            Ag.Employing,
                            Ag.Controlling);
            };
        }

        String page() {
            return page;
        }

        String title() {
            return title;
        }
    }

    static Contents of(Lookup lookup, Iris iris) {
        Contents contents = new Contents(
                lookup,
                new Addresses(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new LinkedHashMap<>());
        contents.findTerms();
        contents.findRules();
        contents.findThings(iris.base());
        return contents;
    }

    private void findTerms() {
        addresses.reserve(FRONT);
        addresses.reserve(TERMS);
        List<Node> types = lookup.instances(Ag.MentionType);
        List<Node> statuses = lookup.instances(Ag.Status);
        List<Node> roles = lookup.instances(Ag.Role);
        terms.put("Types of things that answers name", types);
        terms.put("Statuses", statuses);
        terms.put("Roles", roles);
        terms.put(
                "Classes",
                lookup.instances(OWL.Class.asNode()).stream()
                        .filter(term -> !types.contains(term))
                        .toList());
        terms.put(
                "Properties",
                Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
                        .flatMap(kind -> lookup.instances(kind.asNode()).stream())
                        .distinct()
                        .sorted(lookup.order())
                        .toList());
        terms.values().forEach(some -> some.forEach(term -> addresses.entry(term, TERMS, localName(term))));
    }

    private void findRules() {
        for (Rules kind : Rules.values()) {
            addresses.reserve(kind.page());
            List<Node> found = kind.types()
                    .flatMap(type -> lookup.instances(type).stream())
                    .distinct()
                    .sorted(lookup.order())
                    .toList();
            if (!found.isEmpty()) {
                rules.put(kind, found);
            }
            found.forEach(rule -> addresses.entry(rule, kind.page(), localName(rule)));
        }
    }

    /** Things of types, and the concepts that order them, each in its scheme; those in none by their type. */
    private void findThings(String base) {
        for (Node scheme : lookup.instances(SKOS.ConceptScheme.asNode())) {
            addTree(scheme, path(scheme, base), lookup.subjects(SKOS.inScheme.asNode(), scheme));
        }
        for (Node type : lookup.instances(Ag.MentionType)) {
            List<Node> loose = lookup.instances(type).stream()
                    .filter(thing ->
                            lookup.objects(thing, SKOS.inScheme.asNode()).isEmpty())
                    .toList();
            if (!loose.isEmpty()) {
                addresses.reserve("things/" + localName(type));
                trees.add(type);
                things.put(type, loose);
            }
        }
        things.values().forEach(some -> some.forEach(thing -> addresses.page(thing, path(thing, base))));
    }

    private void addTree(Node scheme, String path, List<Node> members) {
        addresses.page(scheme, path);
        trees.add(scheme);
        things.put(scheme, members);
    }

    /** Below the base as the IRI goes on there; else by type and name. */
    private String path(Node thing, String base) {
        String iri = thing.getURI();
        if (iri.startsWith(base)) {
            return iri.substring(base.length());
        }
        String type =
                lookup.object(thing, RDF.Nodes.type).map(Contents::localName).orElse("thing");
        return type + "/" + localName(thing);
    }

    /** The page of a tree; a type has its own entry among the terms, so that its things need another page. */
    String treePage(Node tree) {
        return isType(tree) ? "things/" + localName(tree) : addresses.of(tree).orElseThrow();
    }

    /** The things of a tree, sorted by name. */
    List<Node> in(Node tree) {
        return things.getOrDefault(tree, List.of());
    }

    boolean isType(Node tree) {
        return lookup.has(tree, RDF.Nodes.type, Ag.MentionType);
    }

    static String localName(Node node) {
        return node.toString().replaceFirst("[/#]+$", "").replaceFirst(".*[/#]", "");
    }
}
