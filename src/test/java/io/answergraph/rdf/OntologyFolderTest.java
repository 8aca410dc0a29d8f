package io.answergraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answergraph.model.Concept;
import io.answergraph.model.CueRule;
import io.answergraph.model.EnvironmentException;
import io.answergraph.model.Label;
import io.answergraph.model.MentionType;
import io.answergraph.model.Ontology;
import io.answergraph.model.Property;
import io.answergraph.model.Status;
import io.answergraph.model.Turns;
import io.answergraph.model.Turns.Turn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

class OntologyFolderTest {
    private static final Path RECIPES = Path.of("src/test/resources/recipes/ontology");

    private static final String PREFIXES = """
            @prefix ag: <https://w3id.org/answergraph/ns#> .
            @prefix english: <https://w3id.org/answergraph/id/english/> .
            @prefix r: <https://example.org/recipes#> .
            """;

    @TempDir
    private Path temp;

    @Test
    void loads_the_programs_own_ontology() {
        Ontology ontology =
                OntologyFolder.load(Path.of("ontology"), Iris.DEFAULT_BASE).ontology();

        assertThat(ontology.types())
                .filteredOn(MentionType::isSubject)
                .extracting(t -> t.id().name())
                .containsExactly("State");
        assertThat(ontology.properties())
                .extracting(p -> p.id().name())
                .containsExactly(
                        "agency", "factor", "industry", "operatesIn", "partOf", "provides", "service", "worksWith");
        assertThat(ontology.roles()).extracting(r -> r.id().name()).containsExactly("barrier", "pull", "push", "risk");
        assertThat(ontology.frames()).hasSizeGreaterThan(10);
        assertThat(ontology.openPhrases()).isNotEmpty();
    }

    @Test
    void loads_another_subject_without_a_core_of_its_own() {
        Ontology ontology = OntologyFolder.load(RECIPES, Iris.DEFAULT_BASE).ontology();

        assertThat(ontology.types())
                .extracting(t -> t.id().iri())
                .containsExactly(
                        "https://example.org/recipes#Dish",
                        "https://example.org/recipes#Ingredient",
                        "https://example.org/recipes#Technique");
        assertThat(ontology.concepts())
                .extracting(Concept::name)
                .containsExactly(
                        "Minestrone", "Shakshuka", "egg", "salt", "tomato", "vegetable", "poaching", "simmering");
        assertThat(ontology.properties())
                .filteredOn(p -> p.id().name().equals("preparedBy"))
                .flatExtracting(Property::verbs)
                .containsExactly("[prepare] by");
        assertThat(ontology.blockers())
                .extracting(b -> b.form() + " is no " + b.type().name())
                .containsExactly("egg timer is no Ingredient");
        assertThat(ontology.frames())
                .extracting(
                        f -> f.id().name() + " " + f.status().map(Status::word).orElse("-"))
                .containsExactly("ingredients -", "tips recommended");
    }

    @Test
    void takes_turns_of_english_from_the_program_where_a_subject_has_none_of_its_own() {
        Recipes.copyOntologyInto(temp);
        assertThat(OntologyFolder.load(temp, Iris.DEFAULT_BASE).ontology().turns())
                .satisfies(turns -> {
                    assertThat(turns.of(Turn.POINTER)).contains("following");
                    assertThat(turns.of(Turn.COMPARISON)).contains("unlike");
                });

        write("english.ttl", PREFIXES + "english:pointer a ag:Pointer ; ag:form \"voilà\" .");
        assertThat(OntologyFolder.load(temp, Iris.DEFAULT_BASE).ontology().turns())
                .isEqualTo(new Turns(Map.of(Turn.POINTER, List.of("voilà"))));
    }

    @Test
    void reads_the_words_of_proper_names_of_the_types_that_name_bodies_only() {
        assertThat(OntologyFolder.load(Path.of("ontology"), Iris.DEFAULT_BASE)
                        .ontology()
                        .names())
                .satisfies(names -> {
                    assertThat(names.heads()).contains("Coalition", "Task Force");
                    assertThat(names.heads()).containsAll(List.of("Department", "Office"));
                    assertThat(names.offices()).contains("Department").doesNotContain("Coalition");
                    assertThat(names.otherHeads()).contains("Act");
                    assertThat(names.wideNames()).contains("U.S.");
                    assertThat(names.wideWords()).contains("federal");
                    assertThat(names.placeStarts()).contains("San");
                    assertThat(names.placeEnds()).contains("County");
                });
        Recipes.copyOntologyInto(temp);
        write("more.ttl", PREFIXES + "r:Technique ag:nameHead \"Guild\" .");
        assertThat(OntologyFolder.load(temp, Iris.DEFAULT_BASE)
                        .ontology()
                        .names()
                        .heads())
                .isEmpty();
        write("more.ttl", PREFIXES + "r:Technique ag:nameHead \"Guild\" ; ag:namesBodies true .");
        assertThat(OntologyFolder.load(temp, Iris.DEFAULT_BASE)
                        .ontology()
                        .names()
                        .heads())
                .containsExactly("Guild");
    }

    @Test
    void reads_labels_with_the_preferred_one_first_and_conditions_on_those_that_have_any() {
        List<Concept> concepts =
                OntologyFolder.load(RECIPES, Iris.DEFAULT_BASE).ontology().concepts();

        assertThat(concepts)
                .filteredOn(c -> c.name().equals("tomato"))
                .flatExtracting(Concept::labels)
                .containsExactly(Label.of("tomato"), Label.of("passata"), Label.of("plum tomato"));
        assertThat(concepts)
                .filteredOn(c -> c.name().equals("salt"))
                .flatExtracting(Concept::labels)
                .filteredOn(l -> l.form().equals("pinch"))
                .singleElement()
                .satisfies(label -> {
                    assertThat(label.notBefore()).containsExactly("point");
                    assertThat(label.frames()).extracting(f -> f.name()).containsExactly("ingredients");
                });
    }

    @Test
    void reads_cues_forward_within_the_clause_where_they_do_not_say_otherwise() {
        List<CueRule> cues =
                OntologyFolder.load(RECIPES, Iris.DEFAULT_BASE).ontology().cues();

        assertThat(cues)
                .extracting(c -> String.join(
                        " ",
                        c.id().name(),
                        c.status().map(Status::word).orElse("-"),
                        c.direction().name(),
                        c.scope().name()))
                .containsExactly(
                        "no-doubt - FORWARD CLAUSE",
                        "optional hedged FORWARD CLAUSE",
                        "run-out lacking BACKWARD CLAUSE",
                        "without denied FORWARD PHRASE");
    }

    @Test
    void moves_iris_to_the_base_in_use_and_leaves_others() {
        LoadedOntology loaded = OntologyFolder.load(RECIPES, "https://kitchen.example/");

        assertThat(loaded.ontology().concepts().get(0).id().iri()).isEqualTo("https://kitchen.example/dish/minestrone");
        assertThat(loaded.ontology().types().get(0).id().iri()).isEqualTo("https://example.org/recipes#Dish");
        assertThat(loaded.prefixes()).containsEntry("dish", "https://kitchen.example/dish/");
        assertThat(loaded.vocabulary().stream().map(Object::toString)).noneMatch(t -> t.contains(Iris.DEFAULT_BASE));
    }

    @Test
    void leaves_no_blank_node_and_names_them_alike_at_every_load() {
        LoadedOntology once = OntologyFolder.load(RECIPES, Iris.DEFAULT_BASE);
        LoadedOntology again = OntologyFolder.load(RECIPES, Iris.DEFAULT_BASE);

        assertThat(once.vocabulary().stream())
                .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
        assertThat(once.vocabulary().stream().map(Object::toString).sorted())
                .containsExactlyElementsOf(again.vocabulary().stream()
                        .map(Object::toString)
                        .sorted()
                        .toList());
        assertThat(once.ontology()).isEqualTo(again.ontology());
    }

    @Test
    void changes_the_digest_with_a_byte_or_a_name_and_not_with_the_shapes() {
        Recipes.copyOntologyInto(temp);
        String before = digest();

        write("shapes.ttl", "# none");
        assertThat(digest()).isEqualTo(before);
        write("more.ttl", "");
        String more = digest();
        assertThat(more).isNotEqualTo(before);
        assertThat(temp.resolve("more.ttl")
                        .toFile()
                        .renameTo(temp.resolve("other.ttl").toFile()))
                .isTrue();
        assertThat(digest()).isNotEqualTo(more).isNotEqualTo(before);
    }

    private String digest() {
        return OntologyFolder.load(temp, Iris.DEFAULT_BASE).ontology().digest();
    }

    @Test
    void says_what_to_do_where_there_is_no_folder_or_nothing_in_it() {
        assertThatThrownBy(() -> OntologyFolder.load(temp.resolve("none"), Iris.DEFAULT_BASE))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("--ontology");
        assertThatThrownBy(() -> OntologyFolder.load(temp, Iris.DEFAULT_BASE))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("no .ttl files");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {"id", "https://a.example/x", "https://a.example/x#", "https://a b/"})
    void refuses_a_base_that_cannot_start_an_iri(String base) {
        assertThatThrownBy(() -> new Iris(base))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("base");
    }

    private void write(String name, String content) {
        try {
            Files.writeString(temp.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
