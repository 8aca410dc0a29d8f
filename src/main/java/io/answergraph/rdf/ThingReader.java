package io.answergraph.rdf;

import io.answergraph.model.Body;
import io.answergraph.model.Concept;
import io.answergraph.model.EntityId;
import io.answergraph.model.FrameId;
import io.answergraph.model.Label;
import io.answergraph.model.MentionType;
import io.answergraph.model.Problem;
import io.answergraph.model.Role;
import io.answergraph.model.RoleId;
import io.answergraph.model.TypeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * Reads what mentions can stand for: concepts and subjects (instances of a mention type) and bodies (instances of
 * {@code org:Organization}, whatever else they are).
 */
final class ThingReader {
    private static final Node ORGANIZATION = ORG.Organization.asNode();

    private final Statements statements;
    private final WordClasses classes;
    private final List<MentionType> types;
    private final Map<RoleId, TypeId> roles;

    ThingReader(Statements statements, WordClasses classes, List<MentionType> types, List<Role> roles) {
        this.statements = statements;
        this.classes = classes;
        this.types = types;
        this.roles = roles.stream().collect(Collectors.toMap(Role::id, Role::of));
    }

    List<Concept> concepts() {
        Map<EntityId, Concept> concepts = new TreeMap<>();
        for (MentionType type : types) {
            List<Concept> ofType = statements.instances(node(type.id().iri())).stream()
                    .filter(thing -> thing.isURI() && !statements.has(thing, RDF.Nodes.type, ORGANIZATION))
                    .flatMap(thing -> concept(thing, type.id()).stream())
                    .toList();
            checkNotations(ofType, type);
            checkLabels(ofType);
            checkBroader(ofType);
            for (Concept concept : ofType) {
                if (concepts.put(concept.id(), concept) != null) {
                    fault(
                            concept,
                            "has two types: " + statements.name(concept.type().iri()) + " and another. Leave one.");
                }
            }
        }
        return List.copyOf(concepts.values());
    }

    private Optional<Concept> concept(Node thing, TypeId type) {
        Optional<RoleId> usualRole = statements.id(thing, Ag.usualRole, RoleId::new);
        if (usualRole.isPresent() && !type.equals(roles.getOrDefault(usualRole.get(), type))) {
            statements.fault(
                    thing,
                    Ag.usualRole,
                    Node.ANY,
                    statements.name(thing) + " has the usual role "
                            + statements.name(usualRole.get().iri())
                            + ", which things of its type do not play. Choose a role with its type as ag:roleOf.");
        }
        return statements
                .requiredWord(thing, SKOS.prefLabel.asNode())
                .map(name -> new Concept(
                        new EntityId(thing.getURI()),
                        type,
                        statements.word(thing, SKOS.notation.asNode()),
                        name,
                        labels(thing, name),
                        statements.ids(thing, SKOS.broader.asNode(), EntityId::new).stream()
                                .filter(broader -> !isHeading(node(broader.iri())))
                                .toList(),
                        usualRole));
    }

    /** A concept of no mention type: it orders the tree for people, and no words of a text are taken for it. */
    private boolean isHeading(Node thing) {
        return statements.has(thing, RDF.Nodes.type, SKOS.Concept.asNode())
                && types.stream()
                        .noneMatch(type -> statements.has(
                                thing, RDF.Nodes.type, node(type.id().iri())));
    }

    /** The preferred label first; of plain labels that differ in case only, one. */
    private List<Label> labels(Node thing, String name) {
        List<Label> labels = new ArrayList<>();
        labels.add(Label.of(name));
        Set<String> plain = new HashSet<>(Set.of(lower(name)));
        Stream<Label> others = Stream.of(SKOS.altLabel, SKOS.hiddenLabel)
                .flatMap(property -> statements.words(thing, property.asNode()).stream())
                .sorted()
                .filter(word -> plain.add(lower(word)))
                .map(Label::of);
        Stream<Label> conditional = statements.objects(thing, Ag.label).stream().flatMap(this::conditionalLabels);
        Stream.concat(others, conditional)
                .distinct()
                .sorted(Comparator.comparing(Label::form).thenComparing(Label::toString))
                .forEach(labels::add);
        return labels;
    }

    private Stream<Label> conditionalLabels(Node label) {
        boolean caseSensitive = statements.flag(label, Ag.caseSensitive);
        List<FrameId> frames = statements.ids(label, Ag.inFrame, FrameId::new);
        return classes.forms(label).stream()
                .map(form -> new Label(
                        form,
                        caseSensitive,
                        frames,
                        statements.words(label, Ag.near),
                        statements.words(label, Ag.notBefore),
                        statements.words(label, Ag.notAfter),
                        statements.words(label, Ag.after),
                        statements.flag(label, Ag.inLabel)));
    }

    /** Codes stand for concepts on command lines and in gold files, and for subjects in the IRIs of their bodies. */
    private void checkNotations(List<Concept> concepts, MentionType type) {
        Map<String, Concept> seen = new HashMap<>();
        for (Concept concept : concepts) {
            Optional<Concept> other = concept.notation().map(notation -> seen.put(notation, concept));
            other.ifPresent(o -> statements.fault(
                    Problem.Code.INVALID_ONTOLOGY,
                    node(concept),
                    SKOS.notation.asNode(),
                    concept.notation().orElse(""),
                    name(concept) + " has the notation '"
                            + concept.notation().orElse("") + "', which " + name(o)
                            + " has. Give one of them another."));
            if (type.isSubject() && concept.notation().isEmpty()) {
                fault(
                        concept,
                        "has no skos:notation, and a subject needs one. Give it a short code that no other has.");
            }
        }
    }

    /** Two concepts of a type may share words only where conditions keep them apart. */
    private void checkLabels(List<Concept> concepts) {
        Map<Label, Concept> seen = new HashMap<>();
        for (Concept concept : concepts) {
            for (Label label : concept.labels()) {
                Concept other = seen.putIfAbsent(foldCase(label), concept);
                if (other != null && !other.equals(concept)) {
                    clash(concept, label, other);
                }
            }
        }
    }

    private void clash(Concept concept, Label label, Concept other) {
        Node property = Stream.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)
                .map(p -> p.asNode())
                .filter(p -> statements.words(node(concept), p).contains(label.form()))
                .findFirst()
                .orElse(Ag.label);
        statements.fault(
                Problem.Code.LABEL_CLASH,
                node(concept),
                property,
                label.form(),
                name(concept) + " has the label '" + label.form() + "', which " + name(other)
                        + " has. Remove it from one of them, or tell them apart by ag:label with conditions.");
    }

    private static Label foldCase(Label label) {
        return new Label(
                label.caseSensitive() ? label.form() : lower(label.form()),
                label.caseSensitive(),
                label.frames(),
                label.near(),
                label.notBefore(),
                label.notAfter(),
                label.after(),
                label.inLabel());
    }

    private void checkBroader(List<Concept> concepts) {
        Set<EntityId> known = concepts.stream().map(Concept::id).collect(Collectors.toSet());
        for (Concept concept : concepts) {
            for (EntityId broader : concept.broader()) {
                if (!known.contains(broader)) {
                    statements.fault(
                            node(concept),
                            SKOS.broader.asNode(),
                            node(broader.iri()),
                            name(concept) + " has as skos:broader " + statements.name(broader.iri())
                                    + ", which is no "
                                    + statements.name(concept.type().iri())
                                    + ". Describe that concept, or correct its spelling.");
                }
            }
        }
        for (List<Concept> circle : new Tree(concepts).circles()) {
            Concept first = circle.get(0);
            statements.fault(
                    Problem.Code.BROADER_CYCLE,
                    node(first),
                    SKOS.broader.asNode(),
                    "",
                    name(first) + " is broader than itself: "
                            + circle.stream().map(this::name).collect(Collectors.joining(" < ")) + " < " + name(first)
                            + ". Remove one of these skos:broader.");
        }
    }

    List<Body> bodies() {
        List<Body> bodies = statements.instances(ORGANIZATION).stream()
                .filter(Node::isURI)
                .flatMap(thing -> body(thing).stream())
                .toList();
        Set<EntityId> known = bodies.stream().map(Body::id).collect(Collectors.toSet());
        Map<String, Body> seen = new HashMap<>();
        for (Body body : bodies) {
            body.parent()
                    .filter(parent -> !known.contains(parent))
                    .ifPresent(parent -> statements.fault(
                            node(body.id().iri()),
                            ORG.subOrganizationOf.asNode(),
                            Node.ANY,
                            statements.name(body.id().iri()) + " is part of " + statements.name(parent.iri())
                                    + ", which is no org:Organization. Describe that body, or correct its spelling."));
            Body other = seen.put(lower(body.name()) + body.jurisdiction(), body);
            if (other != null) {
                statements.fault(
                        node(body.id().iri()),
                        statements.name(body.id().iri()) + " has the name and jurisdiction of "
                                + statements.name(other.id().iri()) + ". Make them one, or name them apart.");
            }
        }
        return bodies;
    }

    private Optional<Body> body(Node thing) {
        Optional<EntityId> jurisdiction = statements.id(thing, Ag.jurisdiction, EntityId::new);
        if (jurisdiction.filter(j -> !isSubject(j)).isPresent()) {
            statements.fault(
                    thing,
                    Ag.jurisdiction,
                    Node.ANY,
                    statements.name(thing) + " has as ag:jurisdiction "
                            + statements.name(jurisdiction.get().iri())
                            + ", which is no subject. Name a thing of the type with ag:isSubject true.");
        }
        return statements
                .requiredWord(thing, SKOS.prefLabel.asNode())
                .map(name -> new Body(
                        new EntityId(thing.getURI()),
                        name,
                        otherNames(thing, name),
                        jurisdiction,
                        statements.id(thing, ORG.subOrganizationOf.asNode(), EntityId::new),
                        true));
    }

    private List<String> otherNames(Node thing, String name) {
        if (!statements.objects(thing, Ag.label).isEmpty()) {
            statements.fault(
                    thing,
                    Ag.label,
                    Node.ANY,
                    statements.name(thing)
                            + " is a body, whose names count everywhere. Write skos:altLabel, not ag:label.");
        }
        Set<String> names = new TreeSet<>(statements.words(thing, SKOS.altLabel.asNode()));
        names.addAll(statements.words(thing, SKOS.hiddenLabel.asNode()));
        names.remove(name);
        return List.copyOf(names);
    }

    private boolean isSubject(EntityId thing) {
        return types.stream()
                .anyMatch(type -> type.isSubject()
                        && statements.has(
                                node(thing.iri()),
                                RDF.Nodes.type,
                                node(type.id().iri())));
    }

    private void fault(Concept concept, String message) {
        statements.fault(node(concept), name(concept) + " " + message);
    }

    private String name(Concept concept) {
        return statements.name(concept.id().iri());
    }

    private static Node node(Concept concept) {
        return node(concept.id().iri());
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
