package io.answergraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.rdf.Ag;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.reasoner.ValidityReport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ontology as others read it: documented, true of the graph that is built with it, and without contradiction. */
class OntologyTest {
    private static final String BASE = "https://w3id.org/answergraph/";
    private static final String VANN = "http://purl.org/vocab/vann/";
    private static final Set<Node> OPEN_RANGES = Set.of(OWL.Thing.asNode(), RDF.Nodes.Property);

    /** All graphs of a built store in one. */
    private static final Graph BUILT = GraphFactory.createGraphMem();

    /** The ontologies with a claim of each property and status and all that these lead to: a reasoner takes its time. */
    private static final Graph SAMPLE = GraphFactory.createGraphMem();

    @BeforeAll
    static void build(@TempDir Path temp) {
        try (GraphStore store = CorpusGraph.read().store(temp.resolve("graph"))) {
            store.read(dataset -> {
                copy(dataset, Node.ANY, BUILT);
                dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)
                        .forEachRemaining(quad -> BUILT.add(quad.asTriple()));
                return true;
            });
        }
        sample();
    }

    private static void copy(DatasetGraph dataset, Node graph, Graph target) {
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> target.add(quad.asTriple()));
    }

    /** Words are left out: a reasoner has nothing to say of them. */
    private static void sample() {
        Set<Node> told = new HashSet<>(claims());
        for (int step = 0; step < 3; step++) {
            Set<Node> next = new HashSet<>();
            told.forEach(thing -> BUILT.find(thing, Node.ANY, Node.ANY)
                    .filterKeep(triple -> !triple.getObject().isLiteral()
                            && !triple.getPredicate().equals(Ag.label))
                    .forEachRemaining(triple -> {
                        SAMPLE.add(triple);
                        next.add(triple.getObject());
                    }));
            told.addAll(next);
        }
        BUILT.find()
                .filterKeep(triple ->
                        isDeclared(triple.getSubject()) && !triple.getObject().isLiteral())
                .forEachRemaining(SAMPLE::add);
    }

    private static List<Node> claims() {
        SortedMap<String, Node> claims = new TreeMap<>();
        for (Node claim : instances(Ag.Claim)) {
            claims.merge(
                    object(claim, RDF.Nodes.predicate) + " " + object(claim, Ag.status),
                    claim,
                    (one, other) -> one.toString().compareTo(other.toString()) < 0 ? one : other);
        }
        return List.copyOf(claims.values());
    }

    @Test
    void each_ontology_says_what_it_is_and_under_which_terms() {
        List<Node> ontologies = instances(OWL.Ontology.asNode());

        assertThat(ontologies).extracting(Node::getURI).contains(BASE + "ns", BASE + "subject/trafficking");
        assertThat(ontologies)
                .allSatisfy(ontology -> assertThat(Stream.of(
                                        DCTerms.title,
                                        DCTerms.description,
                                        DCTerms.license,
                                        DCTerms.creator,
                                        DCTerms.created,
                                        DCTerms.modified,
                                        OWL2.versionIRI,
                                        OWL.versionInfo)
                                .filter(property ->
                                        objects(ontology, property.asNode()).size() != 1))
                        .isEmpty());
        assertThat(objects(node("ns"), NodeFactory.createURI(VANN + "preferredNamespaceUri")))
                .extracting(Node::getLiteralLexicalForm)
                .containsExactly(Ag.NS);
        assertThat(objects(node("ns"), NodeFactory.createURI(VANN + "preferredNamespacePrefix")))
                .extracting(Node::getLiteralLexicalForm)
                .containsExactly("ag");
    }

    @Test
    void every_term_has_a_label_a_definition_an_example_and_its_ontology() {
        List<Node> terms = terms();

        assertThat(terms).hasSizeGreaterThan(90);
        assertThat(terms)
                .allSatisfy(term -> assertThat(Stream.of(RDFS.label, RDFS.comment, SKOS.example, RDFS.isDefinedBy)
                                .filter(property ->
                                        objects(term, property.asNode()).size() != 1))
                        .as(term.getURI())
                        .isEmpty());
    }

    @Test
    void every_property_has_a_domain_and_a_range() {
        assertThat(properties()).hasSizeGreaterThan(60).allSatisfy(property -> {
            assertThat(objects(property, RDFS.Nodes.domain))
                    .as("domain of " + property)
                    .hasSize(1);
            assertThat(objects(property, RDFS.Nodes.range))
                    .as("range of " + property)
                    .hasSize(1);
        });
    }

    @Test
    void domains_and_ranges_are_true_of_the_graph() {
        Set<String> untrue = new TreeSet<>();
        for (Node property : properties()) {
            List<Triple> uses = BUILT.find(Node.ANY, property, Node.ANY).toList();
            for (Triple use : uses) {
                if (!isOf(use.getSubject(), object(property, RDFS.Nodes.domain))) {
                    untrue.add(property.getLocalName() + " of " + use.getSubject());
                }
                if (!isOf(use.getObject(), object(property, RDFS.Nodes.range))) {
                    untrue.add(property.getLocalName() + " being " + use.getObject());
                }
            }
        }
        assertThat(untrue).isEmpty();
    }

    /** Told, not inferred: with an open world every domain would come true. */
    private static boolean isOf(Node thing, Node type) {
        if (OPEN_RANGES.contains(type)) {
            return !thing.isLiteral();
        }
        if (thing.isLiteral()) {
            return thing.getLiteralDatatypeURI().equals(type.getURI());
        }
        List<Node> members = objects(type, OWL.unionOf.asNode());
        if (!members.isEmpty()) {
            return list(members.get(0)).stream().anyMatch(member -> isOf(thing, member));
        }
        return types(thing).anyMatch(told -> isBelow(told, type, new HashSet<>()));
    }

    /** What has no name is of the type that the property which leads to it says. */
    private static Stream<Node> types(Node thing) {
        List<Node> told = objects(thing, RDF.Nodes.type);
        return told.isEmpty() && thing.getURI().startsWith(BASE + "id/genid/")
                ? BUILT.find(Node.ANY, Node.ANY, thing).toList().stream()
                        .flatMap(use -> objects(use.getPredicate(), RDFS.Nodes.range).stream())
                : told.stream();
    }

    private static boolean isBelow(Node type, Node wanted, Set<Node> visited) {
        return type.equals(wanted)
                || (visited.add(type)
                        && objects(type, RDFS.Nodes.subClassOf).stream()
                                .anyMatch(wider -> isBelow(wider, wanted, visited)));
    }

    private static List<Node> list(Node head) {
        return head.equals(RDF.Nodes.nil)
                ? List.of()
                : Stream.concat(Stream.of(object(head, RDF.Nodes.first)), list(object(head, RDF.Nodes.rest)).stream())
                        .toList();
    }

    @Test
    void a_reasoner_finds_no_contradiction_in_the_ontology_and_claims_of_every_kind() {
        ValidityReport report = reason(SAMPLE);

        assertThat(claims()).hasSizeGreaterThan(20);
        assertThat(report.isValid()).as(() -> faults(report)).isTrue();
        assertThat(report.isClean()).as(() -> faults(report)).isTrue();
    }

    /** What an introduced contradiction says, and that the reasoner sees it. */
    @ParameterizedTest
    @CsvSource({
        // a service that is a factor, too
        "id/service/hotline, http://www.w3.org/1999/02/22-rdf-syntax-ns#type, ns#Factor",
        // a claim that is a mention
        "CLAIM, http://www.w3.org/1999/02/22-rdf-syntax-ns#type, ns#Mention",
        // a state as a state's service, which makes it a service
        "id/state/TX, ns#service, id/state/OH",
    })
    void a_reasoner_finds_a_contradiction_that_was_put_in(String subject, String property, String object) {
        Triple untrue = Triple.create(resolve(subject), resolve(property), resolve(object));
        Graph part = GraphFactory.createGraphMem();
        SAMPLE.find().filterKeep(triple -> isDeclared(triple.getSubject())).forEachRemaining(part::add);
        Stream.of(untrue.getSubject(), untrue.getObject())
                .forEach(thing -> BUILT.find(thing, RDF.Nodes.type, Node.ANY).forEachRemaining(part::add));
        assertThat(reason(part).isValid()).as("before").isTrue();

        part.add(untrue);

        assertThat(reason(part).isValid()).isFalse();
    }

    /** A term of an ontology, or a class or list without a name; the nameless ones of vocabularies are labels. */
    private static boolean isDeclared(Node node) {
        return node.getURI().startsWith(Ag.NS)
                || (node.getURI().startsWith(BASE + "id/genid/") && !BUILT.contains(Node.ANY, Ag.label, node));
    }

    private static Node resolve(String name) {
        return switch (name) {
            case "CLAIM" -> claims().get(0);
            default -> name.startsWith("http") ? NodeFactory.createURI(name) : node(name);
        };
    }

    private static ValidityReport reason(Graph graph) {
        InfGraph inferred = ReasonerRegistry.getOWLMicroReasoner().bind(graph);
        return inferred.validate();
    }

    private static String faults(ValidityReport report) {
        StringBuilder faults = new StringBuilder();
        report.getReports().forEachRemaining(fault -> faults.append(fault).append('\n'));
        return faults.toString();
    }

    private static List<Node> properties() {
        return terms().stream()
                .filter(term -> objects(term, RDF.Nodes.type).stream()
                        .anyMatch(type ->
                                type.equals(OWL.ObjectProperty.asNode()) || type.equals(OWL.DatatypeProperty.asNode())))
                .toList();
    }

    private static List<Node> terms() {
        return BUILT.find(Node.ANY, RDF.Nodes.type, Node.ANY).toList().stream()
                .map(Triple::getSubject)
                .filter(term -> term.isURI() && term.getURI().startsWith(Ag.NS))
                .distinct()
                .toList();
    }

    private static List<Node> instances(Node type) {
        return BUILT.find(Node.ANY, RDF.Nodes.type, type)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private static List<Node> objects(Node subject, Node property) {
        return BUILT.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private static Node object(Node subject, Node property) {
        return objects(subject, property).get(0);
    }

    private static Node node(String path) {
        return NodeFactory.createURI(BASE + path);
    }
}
