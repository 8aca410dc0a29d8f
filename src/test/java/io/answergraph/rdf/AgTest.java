package io.answergraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class AgTest {
    @Test
    void the_constants_are_the_core_ontologys_terms_and_no_others() {
        Set<String> terms = RDFParser.source("ontology/core.ttl").toGraph().stream()
                .map(Triple::getSubject)
                .filter(s -> s.isURI() && s.getURI().startsWith(Ag.NS))
                .map(Node::getURI)
                .collect(Collectors.toSet());

        assertThat(terms).hasSizeGreaterThan(50);
        assertThat(Arrays.stream(Ag.class.getFields())
                        .filter(f -> f.getType() == Node.class)
                        .map(AgTest::iri))
                .containsExactlyInAnyOrderElementsOf(terms);
    }

    @Test
    void each_constant_has_its_terms_name() {
        assertThat(Arrays.stream(Ag.class.getFields()).filter(f -> f.getType() == Node.class))
                .allSatisfy(f -> assertThat(iri(f)).isEqualTo(Ag.NS + f.getName()));
    }

    private static String iri(Field field) {
        try {
            return ((Node) field.get(null)).getURI();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
