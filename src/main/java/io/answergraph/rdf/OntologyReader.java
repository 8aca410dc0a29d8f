package io.answergraph.rdf;

import io.answergraph.model.Blocker;
import io.answergraph.model.CueId;
import io.answergraph.model.CueRule;
import io.answergraph.model.CueRule.Direction;
import io.answergraph.model.CueRule.Kind;
import io.answergraph.model.CueRule.Scope;
import io.answergraph.model.EntityId;
import io.answergraph.model.Frame;
import io.answergraph.model.FrameId;
import io.answergraph.model.MentionType;
import io.answergraph.model.NamingTemplate;
import io.answergraph.model.NamingTemplate.Jurisdiction;
import io.answergraph.model.Ontology;
import io.answergraph.model.OpenPhrase;
import io.answergraph.model.Problem;
import io.answergraph.model.Property;
import io.answergraph.model.PropertyId;
import io.answergraph.model.RelationPattern;
import io.answergraph.model.Role;
import io.answergraph.model.RoleId;
import io.answergraph.model.Status;
import io.answergraph.model.TypeId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Turns the ontology's triples into values. Everything but concepts and bodies, which {@link ThingReader} reads. */
final class OntologyReader {
    /** Slots for any capitalised words; the name of a subject type is one for the names of its things. */
    private static final Set<String> PLACES = Set.of("City", "County", "Place", "Region", "District");

    private static final Pattern SLOT = Pattern.compile("\\{([^}]*)}");

    private final Statements statements;
    private final WordingReader wording;
    private final WordClasses classes;
    private final String base;
    private final String digest;

    OntologyReader(Statements statements, String base, String digest) {
        this.statements = statements;
        this.wording = new WordingReader(statements);
        this.classes = new WordClasses(statements);
        this.base = base;
        this.digest = digest;
    }

    Ontology read() {
        List<MentionType> types = types();
        List<Property> properties = properties(ids(types));
        List<Role> roles = roles();
        checkReferences(types, properties, roles);
        ThingReader things = new ThingReader(statements, classes, types, roles);
        return new Ontology(
                base,
                digest,
                types,
                properties,
                roles,
                things.concepts(),
                things.bodies(),
                templates(types),
                cues(),
                frames(),
                openPhrases(),
                blockers(),
                wording.names(),
                wording.turns());
    }

    private List<MentionType> types() {
        return map(Ag.MentionType, type -> {
            boolean isSubject = statements.flag(type, Ag.isSubject);
            Optional<PropertyId> claimProperty = isSubject
                    ? statements.id(type, Ag.claimProperty, PropertyId::new)
                    : statements.requiredId(type, Ag.claimProperty, PropertyId::new);
            return Stream.of(new MentionType(
                    new TypeId(type.getURI()),
                    isSubject,
                    statements.flag(type, Ag.lackable),
                    statements.flag(type, Ag.recommendable),
                    statements.flag(type, Ag.namesBodies),
                    statements.flag(type, Ag.standsAlone),
                    claimProperty,
                    wording.of(type)));
        });
    }

    private static Set<String> ids(List<MentionType> types) {
        return types.stream().map(t -> t.id().iri()).collect(Collectors.toSet());
    }

    /** Every property from one type of mention to another; others, such as a role's, are none of claims. */
    private List<Property> properties(Set<String> types) {
        return statements.subjects(RDFS.Nodes.domain).stream()
                .flatMap(property -> {
                    List<String> domains = typesAmong(types, property, RDFS.Nodes.domain);
                    List<String> ranges = typesAmong(types, property, RDFS.Nodes.range);
                    if (domains.isEmpty() || ranges.isEmpty()) {
                        return Stream.empty();
                    }
                    if (domains.size() + ranges.size() > 2) {
                        statements.fault(
                                property,
                                statements.name(property)
                                        + " has several types as rdfs:domain or rdfs:range. Leave one of"
                                        + " each, and declare another property for the others.");
                    }
                    return Stream.of(new Property(
                            new PropertyId(property.getURI()),
                            new TypeId(domains.get(0)),
                            new TypeId(ranges.get(0)),
                            statements.words(property, Ag.verb),
                            patterns(property)));
                })
                .toList();
    }

    private List<RelationPattern> patterns(Node property) {
        return statements.words(property, Ag.statedBy).stream()
                .flatMap(text -> {
                    List<RelationPattern> patterns = RelationPatternParser.parse(text);
                    if (patterns.isEmpty()) {
                        statements.fault(
                                property,
                                "the pattern '" + text
                                        + "' needs words and one {subject} and one {object} around them, or one {each}");
                    }
                    return patterns.stream();
                })
                .toList();
    }

    private List<String> typesAmong(Set<String> types, Node property, Node side) {
        return statements.objects(property, side).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(types::contains)
                .toList();
    }

    private List<Role> roles() {
        return map(
                Ag.Role,
                role -> statements.requiredId(role, Ag.roleOf, TypeId::new).stream()
                        .map(of -> new Role(new RoleId(role.getURI()), of, statements.words(role, Ag.form))));
    }

    private List<NamingTemplate> templates(List<MentionType> types) {
        List<TypeId> naming = types.stream()
                .filter(MentionType::namesBodies)
                .map(MentionType::id)
                .toList();
        Set<String> slots = slots(types);
        return map(Ag.NamingTemplate, template -> {
                    List<TypeId> named = statements.ids(template, Ag.names, TypeId::new);
                    if (named.size() > 1 || (named.isEmpty() && naming.size() != 1)) {
                        statements.fault(
                                template,
                                statements.name(template)
                                        + " does not tell the type of the bodies that it names. Give it one ag:names.");
                        return Stream.empty();
                    }
                    TypeId type = named.isEmpty() ? naming.get(0) : named.get(0);
                    Jurisdiction jurisdiction =
                            statements.choice(template, Ag.level, Jurisdiction.class, Jurisdiction.NONE);
                    List<String> acronyms = statements.words(template, Ag.acronym);
                    Optional<EntityId> parent = statements.id(template, Ag.parent, EntityId::new);
                    return statements.requiredWords(template, Ag.pattern).stream()
                            .filter(pattern -> checkSlots(template, pattern, slots))
                            .map(pattern -> new NamingTemplate(pattern, type, jurisdiction, acronyms, parent));
                })
                .stream()
                .sorted(Comparator.comparing(NamingTemplate::pattern))
                .toList();
    }

    private static Set<String> slots(List<MentionType> types) {
        return Stream.concat(
                        PLACES.stream(),
                        types.stream()
                                .filter(MentionType::isSubject)
                                .map(type -> type.id().name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean checkSlots(Node template, String pattern, Set<String> slots) {
        List<String> unknown = SLOT.matcher(pattern)
                .results()
                .map(r -> r.group(1))
                .filter(slot -> !slots.contains(slot))
                .toList();
        if (!unknown.isEmpty()) {
            statements.fault(
                    Problem.Code.INVALID_ONTOLOGY,
                    template,
                    Ag.pattern,
                    pattern,
                    "The pattern '" + pattern + "' has the unknown slot {" + unknown.get(0) + "}. Use one of "
                            + slots.stream().sorted().collect(Collectors.joining("}, {", "{", "}")) + ".");
        }
        return unknown.isEmpty();
    }

    private List<CueRule> cues() {
        return Stream.of(Ag.Cue, Ag.PseudoCue, Ag.Disclaimer)
                .flatMap(type ->
                        map(type, cue -> type.equals(kind(cue)) ? Stream.of(cue(cue)) : Stream.empty()).stream())
                .sorted(Comparator.comparing(CueRule::id))
                .toList();
    }

    /** The class of a cue that is none of its subclasses, which the vocabulary's triples give it too. */
    private Node kind(Node cue) {
        return Stream.of(Ag.PseudoCue, Ag.Disclaimer)
                .filter(kind -> statements.has(cue, RDF.Nodes.type, kind))
                .findFirst()
                .orElse(Ag.Cue);
    }

    private CueRule cue(Node cue) {
        Node kind = kind(cue);
        boolean speaks = !statements.objects(cue, Ag.says).isEmpty();
        Optional<Status> status = speaks ? statements.status(cue, Ag.says) : Optional.empty();
        if (kind.equals(Ag.Cue) && !speaks) {
            statements.fault(
                    cue,
                    statements.name(cue) + " does not tell a status. Give it one ag:says, or make it an ag:PseudoCue.");
        }
        if (!kind.equals(Ag.Cue) && speaks) {
            statements.fault(
                    cue,
                    statements.name(cue) + " is " + (kind.equals(Ag.Disclaimer) ? "a disclaimer" : "a pseudo-cue")
                            + ", which says nothing. Drop its ag:says or make it an ag:Cue.");
        }
        return new CueRule(
                new CueId(cue.getURI()),
                kind.equals(Ag.Cue) ? Kind.CUE : kind.equals(Ag.Disclaimer) ? Kind.DISCLAIMER : Kind.PSEUDO_CUE,
                status,
                statements.choice(cue, Ag.direction, Direction.class, Direction.FORWARD),
                statements.choice(cue, Ag.scope, Scope.class, Scope.CLAUSE),
                classes.forms(cue),
                statements.ids(cue, Ag.appliesTo, TypeId::new),
                statements.ids(cue, Ag.inFrame, FrameId::new),
                statements.words(cue, Ag.near));
    }

    private List<Frame> frames() {
        return map(
                Ag.Frame,
                frame -> Stream.of(new Frame(
                        new FrameId(frame.getURI()),
                        statements.requiredWords(frame, Ag.pattern).stream()
                                .filter(pattern -> checkPattern(frame, pattern))
                                .toList(),
                        statements.number(frame, Ag.priority),
                        statements.ids(frame, Ag.lists, TypeId::new),
                        statements.ids(frame, Ag.excludes, TypeId::new),
                        statements.ids(frame, Ag.itemsName, TypeId::new),
                        statements.id(frame, Ag.givesRole, RoleId::new),
                        statements.status(frame, Ag.givesStatus))));
    }

    private boolean checkPattern(Node frame, String pattern) {
        try {
            Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
            return true;
        } catch (PatternSyntaxException e) {
            statements.fault(
                    Problem.Code.INVALID_ONTOLOGY,
                    frame,
                    Ag.pattern,
                    pattern,
                    "The pattern '" + pattern + "' is no regular expression: " + e.getDescription()
                            + ". Put \\\\ before marks that stand for themselves.");
            return false;
        }
    }

    private List<OpenPhrase> openPhrases() {
        return map(
                Ag.OpenPhrase,
                phrase -> statements.requiredId(phrase, Ag.names, TypeId::new).stream()
                        .map(type -> new OpenPhrase(
                                statements.requiredWord(phrase, Ag.canonical).orElse(""),
                                classes.forms(phrase),
                                type,
                                statements.flag(phrase, Ag.open),
                                statements.id(phrase, Ag.otherwise, EntityId::new))));
    }

    private List<Blocker> blockers() {
        return map(
                        Ag.Blocker,
                        blocker -> statements.ids(blocker, Ag.blocks, TypeId::new).stream()
                                .flatMap(type -> classes.forms(blocker).stream().map(form -> new Blocker(form, type))))
                .stream()
                .distinct()
                .sorted(Comparator.comparing(Blocker::form).thenComparing(Blocker::type))
                .toList();
    }

    /** References that lead nowhere are spelling mistakes. */
    private void checkReferences(List<MentionType> types, List<Property> properties, List<Role> roles) {
        if (types.stream().noneMatch(MentionType::isSubject)) {
            statements.fault(
                    "No ag:MentionType has ag:isSubject true, and claims need something to be about. Declare one.");
        }
        Set<String> typeIds = ids(types);
        for (Node property :
                List.of(Ag.lists, Ag.excludes, Ag.itemsName, Ag.appliesTo, Ag.names, Ag.blocks, Ag.roleOf)) {
            checkObjects(property, typeIds, "an ag:MentionType");
        }
        Set<String> roleIds = roles.stream().map(r -> r.id().iri()).collect(Collectors.toSet());
        checkObjects(Ag.givesRole, roleIds, "an ag:Role");
        checkObjects(Ag.usualRole, roleIds, "an ag:Role");
        checkObjects(
                Ag.inFrame,
                statements.instances(Ag.Frame).stream().map(Node::getURI).collect(Collectors.toSet()),
                "an ag:Frame");
        checkObjects(
                Ag.claimProperty,
                properties.stream().map(p -> p.id().iri()).collect(Collectors.toSet()),
                "a property with an ag:MentionType as rdfs:domain and another as rdfs:range");
    }

    private void checkObjects(Node property, Set<String> known, String kind) {
        for (Node subject : statements.subjects(property)) {
            for (String iri : statements.ids(subject, property, Function.identity())) {
                if (!known.contains(iri)) {
                    statements.fault(
                            subject,
                            property,
                            NodeFactory.createURI(iri),
                            statements.name(subject) + " has as " + statements.name(property) + " "
                                    + statements.name(iri) + ", which is not " + kind
                                    + ". Declare it, or correct its spelling.");
                }
            }
        }
    }

    private <T> List<T> map(Node type, Function<Node, Stream<T>> reader) {
        return statements.instances(type).stream()
                .filter(Node::isURI)
                .flatMap(reader)
                .toList();
    }
}
