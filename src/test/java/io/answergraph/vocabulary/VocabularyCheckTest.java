package io.answergraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.model.CueId;
import io.answergraph.model.EntityId;
import io.answergraph.model.Problem;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.OntologyFolder;
import io.answergraph.rdf.Recipes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyCheckTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copyRecipes() {
        Recipes.copyOntologyInto(folder);
    }

    private List<String> findings(String turtle) throws IOException {
        Files.writeString(folder.resolve("more.ttl"), """
                @prefix ag: <https://w3id.org/answergraph/ns#> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix food: <https://w3id.org/answergraph/id/food/> .
                @prefix r: <https://example.org/recipes#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                """ + turtle);
        return lines(new VocabularyCheck(load(), folder)
                .findings().stream()
                        .filter(finding -> finding.where().contains("more.ttl"))
                        .toList());
    }

    private LoadedOntology load() {
        return OntologyFolder.load(folder, Iris.DEFAULT_BASE);
    }

    private List<String> lines(List<Problem> findings) {
        return findings.stream()
                .map(finding ->
                        finding.code() + " " + finding.where().replace(folder + "/", "") + ": " + finding.message())
                .toList();
    }

    @Test
    void the_vocabulary_that_comes_with_the_program_leaves_no_doubt() {
        Path own = Path.of("ontology");

        assertThat(new VocabularyCheck(OntologyFolder.load(own, Iris.DEFAULT_BASE), own).findings())
                .isEmpty();
    }

    @Test
    void labels_that_differ_in_number_or_hyphens_only_clash() throws IOException {
        assertThat(findings("""
                food:grape a r:Ingredient ; skos:notation "I08" ; skos:prefLabel "grape"@en ; skos:broader food:vegetable .
                food:plum a r:Ingredient ; skos:notation "I09" ; skos:broader food:vegetable ;
                    skos:prefLabel "Grapes"@en .
                """))
                .containsExactly(
                        "LABEL_CLASH more.ttl, line 8: food:plum has the label 'Grapes', which is also one of food:grape, whatever"
                                + " the number and hyphens. Remove it from one of them, or tell them apart by ag:label with conditions.");
    }

    @Test
    void a_concept_outside_every_tree_is_an_orphan() throws IOException {
        assertThat(findings("""
                food:rice a r:Ingredient ; skos:notation "I08" ; skos:prefLabel "rice"@en .
                food:corn a r:Ingredient ; skos:notation "I09" ; skos:prefLabel "corn"@en ; skos:topConceptOf food:all .
                food:rye a r:Ingredient ; skos:notation "I10" ; skos:prefLabel "rye"@en ; skos:inScheme food:all .
                food:oat a r:Ingredient ; skos:notation "I11" ; skos:prefLabel "oat"@en ; skos:inScheme food:others .
                """))
                .containsExactly(
                        "ORPHAN_CONCEPT more.ttl, line 6: food:rice stands in no tree. Give it a skos:broader, or a skos:topConceptOf its scheme.",
                        "ORPHAN_CONCEPT more.ttl, line 8: food:rye stands in no tree. Give it a skos:broader, or a skos:topConceptOf its scheme.");
    }

    @Test
    void a_name_is_wanted_in_every_language_that_is_declared() throws IOException {
        assertThat(findings("""
                food:all a skos:ConceptScheme ; dcterms:language "en" , "it" .
                food:rice a r:Ingredient ; skos:notation "I08" ; skos:topConceptOf food:all ;
                    skos:prefLabel "rice"@en .
                food:corn a r:Ingredient ; skos:notation "I09" ; skos:topConceptOf food:all ;
                    skos:prefLabel "corn"@en , "mais"@it .
                """))
                .containsExactly(
                        "UNTRANSLATED_LABEL more.ttl, line 8: food:rice has no skos:prefLabel in the language 'it'. Add one, ending"
                                + " in @it.");
    }

    @Test
    void without_a_declaration_the_languages_in_use_are_wanted() throws IOException {
        assertThat(findings("""
                food:corn a r:Ingredient ; skos:notation "I09" ; skos:topConceptOf food:all ;
                    skos:prefLabel "corn"@en , "mais"@it .
                """)).isEmpty();
        assertThat(lines(new VocabularyCheck(load(), folder).findings()))
                .contains("UNTRANSLATED_LABEL vocabulary/kitchen.ttl, line 15: food:salt has no skos:prefLabel in the"
                        + " language 'it'. Add one, ending in @it.");
    }

    @Test
    void labels_and_cues_that_documents_do_not_use_are_told() {
        Usage usage = new Usage();
        usage.named(new EntityId(Iris.DEFAULT_BASE + "food/tomato"), "ripe plum tomatoes");
        usage.named(new EntityId(Iris.DEFAULT_BASE + "food/salt"), "Salt");
        usage.fired(new CueId(Iris.DEFAULT_BASE + "cue/optional"));

        assertThat(lines(new VocabularyCheck(load(), folder).unused(usage)))
                .contains(
                        "UNUSED_LABEL vocabulary/kitchen.ttl, line 13: food:tomato is nowhere called 'passata'. Leave the label for other"
                                + " documents, or remove it.",
                        "UNUSED_LABEL vocabulary/kitchen.ttl, line 16: food:salt is nowhere called 'pinch'. Leave the label for other"
                                + " documents, or remove it.",
                        "SILENT_CUE subject.ttl, line 30: cue:without decided nothing. Leave it for other documents, widen its ag:form,"
                                + " or remove it.")
                .noneMatch(line -> line.contains("'plum tomato'") || line.contains("'salt'"))
                .noneMatch(line -> line.contains("cue:optional") || line.contains("cue:no-doubt"));
    }
}
