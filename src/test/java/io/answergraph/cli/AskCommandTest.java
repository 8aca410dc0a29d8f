package io.answergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {
    @TempDir
    private static Path folder;

    private static String store = "";

    @BeforeAll
    static void build() {
        store = folder.resolve("store").toString();
        Ran.program(
                        "build",
                        Page.in(folder, "vermont.txt", Page.VERMONT),
                        Page.in(folder, "utah.txt", Page.UTAH),
                        "--store",
                        store)
                .ended(0);
    }

    @Test
    void shows_the_questions_in_groups() {
        Ran ran = Ran.program("ask").ended(0);

        assertThat(ran.out().lines())
                .startsWith("1. Compare states")
                .anyMatch(line -> line.matches("  evidence +The sentences behind a concept in a state"));
        assertThat(Ran.program("ask", "--json").ended(0).out())
                .contains("\"group\" : \"1. Compare states\"", "\"example\" : \"answergraph ask evidence --concept");
    }

    @Test
    void asks_one_with_the_options_that_its_parameters_are() {
        String industries = Ran.program(
                        "ask", "--store", store, "industries-by-state", "--state", "vermont", "--format", "csv")
                .ended(0)
                .out();

        assertThat(industries)
                .startsWith("code,")
                .contains("VT,Vermont,agriculture")
                .doesNotContain("UT,");
        assertThat(Ran.program("ask", "industries-by-state", "--state", "VT", "--format", "csv", "--store", store)
                        .ended(0)
                        .out())
                .isEqualTo(industries);
    }

    @Test
    void says_what_a_question_means_and_takes() {
        assertThat(Ran.program("ask", "evidence", "--help").ended(0).out())
                .contains(
                        "Usage: answergraph ask evidence ",
                        "A row is one place in a text.",
                        "--concept=CONCEPT",
                        "answergraph ask evidence --concept");
    }

    @Test
    void names_the_nearest_question_option_and_value() {
        assertThat(Ran.program("ask", "evidense").ended(2).err()).contains("Did you mean 'evidence'?");
        assertThat(Ran.program("ask", "evidence", "--stat", "VT").ended(2).err())
                .contains("--state", "'answergraph ask evidence --help'");
        assertThat(Ran.program("ask", "evidence", "--state", "Vermnt", "--store", store)
                        .ended(2)
                        .err())
                .contains("knows no state 'Vermnt'. Did you mean 'Vermont'?");
        assertThat(Ran.program("ask", "agencies-in-most-states", "--least", "few", "--store", store)
                        .ended(2)
                        .err())
                .contains("least is an integer", "'few'");
    }

    @Test
    void a_question_that_is_not_well_formed_is_named_with_its_line() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home/queries")).getParent();
        Files.writeString(home.resolve("queries/bad.rq"), "# title: Bad\n# param: x colour - of\nASK { ?x a ?y }");

        assertThat(Ran.program(home, "", "ask").ended(2).err())
                .contains("bad.rq, line 2: a parameter's type is one of state, concept");
    }

    @Test
    void without_a_store_says_how_to_make_one() {
        assertThat(Ran.program("ask", "evidence", "--store", folder + "/nowhere")
                        .ended(3)
                        .err())
                .contains("answergraph build");
    }
}
