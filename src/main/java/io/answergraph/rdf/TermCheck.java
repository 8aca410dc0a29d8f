package io.answergraph.rdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Finds terms of the core ontology and of SKOS that are misspelt, or said of a thing that they are not for: RDF itself takes
 * them without a word, and the label or pattern would be lost.
 */
final class TermCheck {
    /** What a thing is declared to be, and terms are for. Labels have no type of their own and are not among them. */
    private static final Set<Node> KINDS = Set.of(
            Ag.MentionType, Ag.Role, Ag.Cue, Ag.Frame, Ag.OpenPhrase, Ag.Blocker, Ag.NamingTemplate, Ag.WordClass);

    private static final Set<String> SKOS_TERMS = Set.of(
            "Concept",
            "ConceptScheme",
            "Collection",
            "OrderedCollection",
            "prefLabel",
            "altLabel",
            "hiddenLabel",
            "notation",
            "note",
            "changeNote",
            "definition",
            "editorialNote",
            "example",
            "historyNote",
            "scopeNote",
            "semanticRelation",
            "broader",
            "narrower",
            "related",
            "broaderTransitive",
            "narrowerTransitive",
            "member",
            "memberList",
            "mappingRelation",
            "broadMatch",
            "narrowMatch",
            "relatedMatch",
            "exactMatch",
            "closeMatch",
            "inScheme",
            "hasTopConcept",
            "topConceptOf");

    private final Statements statements;
    private final Set<String> known = new TreeSet<>();
    private final Map<Node, Node> kindOf = new HashMap<>();

    TermCheck(Statements statements) {
        this.statements = statements;
        SKOS_TERMS.forEach(term -> known.add(SKOS.getURI() + term));
        statements.subjects(RDF.Nodes.type).stream()
                .filter(Node::isURI)
                .filter(subject -> subject.getURI().startsWith(Ag.NS))
                .forEach(subject -> known.add(subject.getURI()));
        for (Node property : statements.subjects(RDFS.Nodes.domain)) {
            statements.objects(property, RDFS.Nodes.domain).stream()
                    .filter(KINDS::contains)
                    .findFirst()
                    .ifPresent(kind -> kindOf.put(property, kind));
        }
    }

    void check() {
        for (Triple triple : statements.all()) {
            checkSpelling(triple, triple.getPredicate());
            if (triple.getPredicate().equals(RDF.Nodes.type)) {
                checkSpelling(triple, triple.getObject());
            }
            checkKind(triple);
        }
    }

    private void checkSpelling(Triple triple, Node term) {
        if (!term.isURI() || !isOwned(term.getURI()) || known.contains(term.getURI())) {
            return;
        }
        String likely = known.stream()
                .filter(other -> isOwned(other) && namespace(other).equals(namespace(term.getURI())))
                .filter(other -> Character.isUpperCase(local(other).charAt(0))
                        == Character.isUpperCase(local(term.getURI()).charAt(0)))
                .min(Comparator.comparingInt((String other) ->
                                LevenshteinDistance.getDefaultInstance().apply(local(other), local(term.getURI())))
                        .thenComparing(Comparator.naturalOrder()))
                .map(statements::name)
                .orElse("another");
        statements.fault(
                triple.getSubject(),
                triple.getPredicate(),
                triple.getObject(),
                statements.name(triple.getSubject()) + " uses " + statements.name(term)
                        + ", which is not declared. Write " + likely + " if that is meant, or declare the term.");
    }

    private static boolean isOwned(String iri) {
        return iri.length() > namespace(iri).length() && (iri.startsWith(Ag.NS) || iri.startsWith(SKOS.getURI()));
    }

    private static String namespace(String iri) {
        return iri.substring(0, iri.indexOf('#') + 1);
    }

    private static String local(String iri) {
        return iri.substring(iri.indexOf('#') + 1);
    }

    private void checkKind(Triple triple) {
        Node kind = kindOf.get(triple.getPredicate());
        Node subject = triple.getSubject();
        if (kind == null || is(subject, kind)) {
            return;
        }
        String kinds = statements.objects(subject, RDF.Nodes.type).stream()
                .map(statements::name)
                .collect(Collectors.joining(", "));
        statements.fault(
                subject,
                triple.getPredicate(),
                triple.getObject(),
                statements.name(subject) + " has " + statements.name(triple.getPredicate()) + ", which is for an "
                        + statements.name(kind) + (kinds.isEmpty() ? "" : ", and it is " + kinds)
                        + ". Add 'a " + statements.name(kind) + "' if that is what it is, or remove the term.");
    }

    private boolean is(Node subject, Node kind) {
        return statements.objects(subject, RDF.Nodes.type).stream()
                .anyMatch(type -> type.equals(kind) || statements.has(type, RDFS.Nodes.subClassOf, kind));
    }
}
