package io.answergraph;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.model.Extraction;
import io.answergraph.model.Status;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.OntologyFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A subject far from the program's own, moved to by its ontology folder alone. */
class RecipePipelineTest {
    private static final String PAGE = """
            All about Minestrone

            1. What ingredients are in it?

            Minestrone is built on plum tomatoes and vegetables. It may contain eggs. It is served without salt.

            The egg timer stays in the drawer, and passata was missing on the day.

            2. Any tips?

            1. Simmering: Give it time.
            2. Salt: Add it late.
            """;

    private final Extraction extraction = new Pipeline(
                    OntologyFolder.load(Path.of("src/test/resources/recipes/ontology"), Iris.DEFAULT_BASE)
                            .ontology())
            .extract(OhioDocument.read(PAGE));

    @Test
    void finds_the_dish_the_ingredients_and_the_techniques_with_their_status() {
        assertThat(extraction.mentions())
                .extracting(m -> m.type().name() + " "
                        + m.span().of(PAGE) + " "
                        + m.status().map(Status::word).orElse("-"))
                .containsExactly(
                        "Dish Minestrone -",
                        "Ingredient plum tomatoes asserted",
                        "Ingredient vegetables asserted",
                        "Ingredient eggs hedged",
                        "Ingredient salt denied",
                        "Ingredient passata lacking",
                        "Technique Simmering recommended",
                        "Ingredient Salt recommended");
    }

    @Test
    void claims_them_of_the_dish_in_the_title() {
        assertThat(extraction.about()).extracting(id -> id.name()).containsExactly("minestrone");
        assertThat(extraction.claims())
                .extracting(c -> c.subject().name() + " " + c.property().name() + " "
                        + c.object().name() + " " + c.status().word()
                        + c.role().map(role -> " " + role.name()).orElse(""))
                .containsExactly(
                        "minestrone takes simmering recommended",
                        "minestrone uses egg hedged",
                        "minestrone uses salt recommended seasoning",
                        "minestrone uses salt denied seasoning",
                        "minestrone uses tomato asserted",
                        "minestrone uses tomato lacking",
                        "minestrone uses vegetable asserted base");
    }

    @Test
    void knows_the_questions_by_the_frames_of_the_subject() {
        assertThat(extraction.frames().values())
                .extracting(frame -> frame.id().name())
                .containsExactly("ingredients", "tips");
    }
}
