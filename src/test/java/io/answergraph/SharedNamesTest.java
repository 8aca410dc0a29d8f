package io.answergraph;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.model.Extraction;
import io.answergraph.model.Link;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.OntologyFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that federal and state bodies share, in a page about one state. */
class SharedNamesTest {
    private static final Pipeline PIPELINE = new Pipeline(
            OntologyFolder.load(Path.of("ontology"), Iris.DEFAULT_BASE).ontology());

    @Test
    void a_shared_name_is_the_states_own_body() {
        assertThat(bodies("The Department of Labor inspects the camps."))
                .containsExactly("agency/oh/department-of-labor");
    }

    @Test
    void a_shared_name_beside_a_word_for_the_nation_is_the_federal_body() {
        assertThat(bodies("At the federal level, the Department of Labor inspects the camps."))
                .containsExactly("agency/united-states-department-of-labor");
    }

    @Test
    void a_name_that_no_state_body_has_is_the_federal_body() {
        assertThat(bodies("The Department of Homeland Security inspects the camps."))
                .containsExactly("agency/united-states-department-of-homeland-security");
    }

    private static List<String> bodies(String answer) {
        Extraction extraction = PIPELINE.extract(
                OhioDocument.read("Trafficking in Ohio\n\n1. Who inspects the camps in Ohio?\n\n" + answer + "\n"));
        return extraction.mentions().stream()
                .filter(m -> m.link() instanceof Link.Named)
                .map(m -> ((Link.Named) m.link()).body().id().iri().substring(Iris.DEFAULT_BASE.length()))
                .toList();
    }
}
