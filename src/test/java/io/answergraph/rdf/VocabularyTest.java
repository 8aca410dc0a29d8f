package io.answergraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.model.Concept;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The vocabulary as others browse it: trees without gaps, and links that keep near and same apart. */
class VocabularyTest {
    private static final String BASE = Iris.DEFAULT_BASE;
    private static final LoadedOntology ONTOLOGY = OntologyFolder.load(Path.of("ontology"), BASE);
    private static final Graph GRAPH = ONTOLOGY.vocabulary();
    private static final Node BROADER = SKOS.broader.asNode();
    private static final Node IN_SCHEME = SKOS.inScheme.asNode();
    private static final Node TOP_OF = SKOS.topConceptOf.asNode();
    private static final Node NAICS = NodeFactory.createURI(BASE + "scheme/naics-2022");

    @Test
    void every_concept_is_in_one_scheme_and_either_on_top_of_it_or_below_another_concept_of_it() {
        assertThat(concepts()).hasSizeGreaterThan(170).allSatisfy(concept -> {
            List<Node> schemes = objects(concept, IN_SCHEME);
            assertThat(schemes).as(concept.toString()).hasSize(1);
            List<Node> broader = objects(concept, BROADER);
            assertThat(broader.isEmpty())
                    .as(concept.toString())
                    .isEqualTo(GRAPH.contains(concept, TOP_OF, schemes.get(0)));
            assertThat(broader)
                    .allSatisfy(above -> assertThat(objects(above, IN_SCHEME)).isEqualTo(schemes));
        });
    }

    @Test
    void every_scheme_names_its_top_concepts() {
        List<Node> schemes = subjects(RDF.Nodes.type, SKOS.ConceptScheme.asNode());

        assertThat(schemes)
                .hasSizeGreaterThan(4)
                .allSatisfy(scheme -> assertThat(objects(scheme, SKOS.hasTopConcept.asNode()))
                        .isNotEmpty()
                        .containsExactlyInAnyOrderElementsOf(subjects(TOP_OF, scheme)));
    }

    @Test
    void no_concept_is_broader_than_itself() {
        assertThat(concepts()).allSatisfy(concept -> assertThat(above(concept)).doesNotContain(concept));
    }

    private static Set<Node> above(Node concept) {
        Set<Node> above = new HashSet<>();
        List<Node> next = new ArrayList<>(objects(concept, BROADER));
        while (!next.isEmpty()) {
            Node one = next.removeLast();
            if (above.add(one)) {
                next.addAll(objects(one, BROADER));
            }
        }
        return above;
    }

    @Test
    void every_concept_of_our_own_has_a_short_definition() {
        assertThat(concepts())
                .filteredOn(concept -> !GRAPH.contains(concept, IN_SCHEME, NAICS))
                .allSatisfy(concept -> assertThat(objects(concept, SKOS.definition.asNode()))
                        .as(concept.toString())
                        .singleElement()
                        .satisfies(definition -> assertThat(definition.getLiteralLexicalForm())
                                .endsWith(".")
                                .hasSizeLessThan(200)));
    }

    @Test
    void asking_for_agriculture_finds_dairy_farms() {
        Set<String> found = QueryExec.graph(GRAPH).query("""
                        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                        SELECT ?name { ?thing skos:broader* ?top ; skos:prefLabel ?name . ?top skos:prefLabel "agriculture"@en }
                        """).build().select().materialize().stream()
                .map(row -> row.get("name").getLiteralLexicalForm())
                .collect(Collectors.toSet());

        assertThat(found)
                .contains("agriculture", "dairy farming", "poultry farming")
                .doesNotContain("construction");
    }

    @Test
    void headings_order_the_tree_and_are_kept_from_extraction() {
        Set<Node> headings = new HashSet<>(concepts());
        Set<String> read = ONTOLOGY.ontology().concepts().stream()
                .map(concept -> concept.id().iri())
                .collect(Collectors.toSet());
        headings.removeIf(heading -> read.contains(heading.getURI()) || GRAPH.contains(heading, IN_SCHEME, NAICS));

        assertThat(headings)
                .hasSize(25)
                .allSatisfy(heading -> assertThat(objects(heading, TOP_OF)).hasSize(1));
        assertThat(ONTOLOGY.ontology().concepts().stream().map(Concept::broader).flatMap(List::stream))
                .allSatisfy(above -> assertThat(read).contains(above.iri()));
    }

    @Test
    void what_is_the_same_is_not_near_as_well() {
        List<Triple> exact = Stream.of(SKOS.exactMatch, OWL.sameAs)
                .flatMap(property -> GRAPH.find(Node.ANY, property.asNode(), Node.ANY).toList().stream())
                .toList();

        assertThat(exact)
                .hasSizeGreaterThan(200)
                .noneMatch(match -> GRAPH.contains(match.getSubject(), SKOS.closeMatch.asNode(), match.getObject()));
    }

    @Test
    void nothing_outside_is_exactly_two_things() {
        List<Node> targets = Stream.of(SKOS.exactMatch, OWL.sameAs)
                .flatMap(property -> GRAPH.find(Node.ANY, property.asNode(), Node.ANY).toList().stream())
                .map(Triple::getObject)
                .toList();

        assertThat(targets).doesNotHaveDuplicates();
    }

    private static List<Node> concepts() {
        return subjects(RDF.Nodes.type, SKOS.Concept.asNode());
    }

    private static List<Node> subjects(Node property, Node object) {
        return GRAPH.find(Node.ANY, property, object)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private static List<Node> objects(Node subject, Node property) {
        return GRAPH.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }
}
