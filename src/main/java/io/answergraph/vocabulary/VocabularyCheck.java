package io.answergraph.vocabulary;

import io.answergraph.lexicon.FormIndex;
import io.answergraph.lexicon.FormIndex.Found;
import io.answergraph.lexicon.FormIndex.Tolerance;
import io.answergraph.model.Concept;
import io.answergraph.model.CueRule;
import io.answergraph.model.EntityId;
import io.answergraph.model.Label;
import io.answergraph.model.MentionType;
import io.answergraph.model.Problem;
import io.answergraph.model.Problem.Code;
import io.answergraph.model.Token;
import io.answergraph.model.TypeId;
import io.answergraph.rdf.Ag;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.Places.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/**
 * Doubts about a vocabulary that can be used: what its editor would want to know, and a build does not need. What keeps it
 * from being used, {@link io.answergraph.rdf.OntologyFolder#faults} tells.
 */
public final class VocabularyCheck {
    private final LoadedOntology loaded;
    private final Path folder;
    private final Turtle turtle;

    /** @param folder where the ontology was loaded from, for the places that findings name */
    public VocabularyCheck(LoadedOntology loaded, Path folder) {
        this.loaded = loaded;
        this.folder = folder;
        this.turtle = new Turtle(loaded.prefixes());
    }

    /** What the files show by themselves, by code and then in order of the concepts' IRIs. */
    public List<Problem> findings() {
        List<Problem> findings = new ArrayList<>(clashes());
        concepts().map(this::orphan).flatMap(Optional::stream).forEach(findings::add);
        findings.addAll(untranslated());
        return findings;
    }

    /** What the vocabulary holds and the documents did not use. */
    public List<Problem> unused(Usage usage) {
        List<Problem> findings = new ArrayList<>();
        for (Concept concept : concepts().toList()) {
            Set<Label> used = used(concept, usage.of(concept.id()));
            concept.labels().stream()
                    .filter(label -> !label.isPattern() && !used.contains(label))
                    .forEach(label -> findings.add(new Problem(
                            Code.UNUSED_LABEL,
                            where(concept, label),
                            name(concept) + " is nowhere called '" + label.form()
                                    + "'. Leave the label for other documents, or remove it.")));
        }
        for (CueRule cue : loaded.ontology().cues()) {
            // A pseudo-cue is there to keep others silent.
            if (cue.status().isPresent() && !usage.hasFired(cue.id())) {
                Node node = NodeFactory.createURI(cue.id().iri());
                findings.add(new Problem(
                        Code.SILENT_CUE,
                        where(loaded.places().of(node)),
                        turtle.name(cue.id().iri())
                                + " decided nothing. Leave it for other documents, widen its ag:form, or remove it."));
            }
        }
        return findings;
    }

    /** Labels of one type that differ in number or hyphens only, so that the text cannot tell their concepts apart. */
    private List<Problem> clashes() {
        Map<List<Object>, Concept> seen = new HashMap<>();
        List<Problem> clashes = new ArrayList<>();
        for (Concept concept : loaded.ontology().concepts()) {
            for (Label label : concept.labels()) {
                if (label.isConditional() || label.caseSensitive() || label.isPattern()) {
                    continue;
                }
                Concept other = seen.putIfAbsent(List.of(concept.type(), Likeness.keys(label.form())), concept);
                if (other != null && !other.equals(concept)) {
                    clashes.add(new Problem(
                            Code.LABEL_CLASH,
                            where(concept, label),
                            name(concept) + " has the label '" + label.form() + "', which is also one of " + name(other)
                                    + ", whatever the number and hyphens. Remove it from one of them, or tell them apart"
                                    + " by ag:label with conditions."));
                }
            }
        }
        return clashes;
    }

    /** All but subjects, which titles name. */
    private Stream<Concept> concepts() {
        Set<TypeId> subjects = loaded.ontology().types().stream()
                .filter(MentionType::isSubject)
                .map(MentionType::id)
                .collect(Collectors.toSet());
        return loaded.ontology().concepts().stream().filter(concept -> !subjects.contains(concept.type()));
    }

    /** A concept has its place below another, at the top of a scheme, or in a scheme that has no top. */
    private Optional<Problem> orphan(Concept concept) {
        Graph graph = loaded.vocabulary();
        Node node = node(concept);
        boolean placed = graph.contains(node, SKOS.broader.asNode(), Node.ANY)
                || graph.contains(node, SKOS.topConceptOf.asNode(), Node.ANY)
                || graph.contains(Node.ANY, SKOS.hasTopConcept.asNode(), node)
                || objects(node, SKOS.inScheme.asNode()).anyMatch(scheme -> !hasTop(scheme));
        return placed
                ? Optional.empty()
                : Optional.of(new Problem(
                        Code.ORPHAN_CONCEPT,
                        where(loaded.places().of(node)),
                        name(concept)
                                + " stands in no tree. Give it a skos:broader, or a skos:topConceptOf its scheme."));
    }

    private boolean hasTop(Node scheme) {
        return loaded.vocabulary().contains(Node.ANY, SKOS.topConceptOf.asNode(), scheme)
                || loaded.vocabulary().contains(scheme, SKOS.hasTopConcept.asNode(), Node.ANY);
    }

    private List<Problem> untranslated() {
        SortedSet<String> languages = languages();
        List<Problem> findings = new ArrayList<>();
        for (Concept concept : loaded.ontology().concepts()) {
            Set<String> has = objects(node(concept), SKOS.prefLabel.asNode())
                    .map(Node::getLiteralLanguage)
                    .collect(Collectors.toSet());
            // A name without a language, such as a place's, is one in every language.
            languages.stream()
                    .filter(language -> !has.contains(language) && !has.contains(""))
                    .forEach(language -> findings.add(new Problem(
                            Code.UNTRANSLATED_LABEL,
                            where(loaded.places().of(node(concept), SKOS.prefLabel.asNode(), Node.ANY)),
                            name(concept) + " has no skos:prefLabel in the language '" + language
                                    + "'. Add one, ending in @" + language + ".")));
        }
        return findings;
    }

    /** Those that the ontology or a scheme declares by {@code dcterms:language}; else those of any preferred label. */
    private SortedSet<String> languages() {
        SortedSet<String> declared = new TreeSet<>();
        objects(Node.ANY, DCTerms.language.asNode())
                .filter(Node::isLiteral)
                .forEach(language -> declared.add(language.getLiteralLexicalForm()));
        if (declared.isEmpty()) {
            concepts()
                    .flatMap(concept -> objects(node(concept), SKOS.prefLabel.asNode()))
                    .map(Node::getLiteralLanguage)
                    .filter(language -> !language.isEmpty())
                    .forEach(language -> declared.add(language));
        }
        return declared;
    }

    /** Of each group of words that named the concept, the longest of its labels in them. */
    private static Set<Label> used(Concept concept, SortedSet<String> surfaces) {
        Set<Label> used = new HashSet<>();
        FormIndex<Label> index = FormIndex.whateverTheTag();
        concept.labels().forEach(label -> index.add(label.form(), label));
        for (String surface : surfaces) {
            List<Token> tokens = Likeness.tokens(surface);
            List<Found<Label>> found = index.find(tokens, Tolerance.MODIFIERS);
            int longest = found.stream()
                    .mapToInt(match -> match.length() - match.skipped())
                    .max()
                    .orElse(0);
            found.stream()
                    .filter(match -> match.length() - match.skipped() == longest)
                    .forEach(match -> used.add(match.value()));
        }
        return used;
    }

    private Stream<Node> objects(Node subject, Node property) {
        return loaded.vocabulary().find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(Comparator.comparing(Node::toString));
    }

    private String where(Concept concept, Label label) {
        Node node = node(concept);
        return where(Stream.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)
                .flatMap(property -> objects(node, property.asNode())
                        .filter(o -> o.isLiteral()
                                && o.getLiteralLexicalForm().strip().equals(label.form()))
                        .flatMap(o -> loaded.places().of(node, property.asNode(), o).stream()))
                .findFirst()
                .or(() -> objects(node, Ag.label)
                        .flatMap(blank -> objects(blank, Ag.form)
                                .filter(o -> o.isLiteral()
                                        && o.getLiteralLexicalForm().strip().equals(label.form()))
                                .flatMap(o -> loaded.places().of(blank, Ag.form, o).stream()))
                        .findFirst())
                .or(() -> loaded.places().of(node)));
    }

    private String where(Optional<Place> place) {
        return place.map(p -> folder.resolve(p.file()) + ", line " + p.line()).orElse(folder.toString());
    }

    private String name(Concept concept) {
        return turtle.name(concept.id().iri());
    }

    private static Node node(Concept concept) {
        return node(concept.id());
    }

    private static Node node(EntityId id) {
        return NodeFactory.createURI(id.iri());
    }
}
