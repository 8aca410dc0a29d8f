package io.answergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocsCommandTest {
    private static final String RECIPES = "src/test/resources/recipes/ontology";

    @TempDir
    private Path temp;

    @Test
    void writes_pages_and_their_style() {
        Path folder = temp.resolve("new/reference");

        Ran ran = docs(folder).ended(0);

        assertThat(ran.err()).contains("Open " + folder.resolve("index.html"));
        assertThat(folder.resolve("index.html")).content().contains("href=\"style.css\"");
        assertThat(folder.resolve("food/tomato.html")).content().contains("href=\"../style.css\"", "plum tomato");
        assertThat(folder.resolve("style.css")).isNotEmptyFile();
    }

    @Test
    void replaces_an_earlier_reference_and_takes_away_pages_that_are_no_more() throws IOException {
        Path folder = temp.resolve("reference");
        docs(folder).ended(0);
        Path gone = Files.copy(folder.resolve("index.html"), folder.resolve("food/turnip.html"));
        Path own = Files.writeString(folder.resolve("notes.html"), "<p>mine</p>");

        docs(folder).ended(0);

        assertThat(gone).doesNotExist();
        assertThat(own).content().isEqualTo("<p>mine</p>");
    }

    @Test
    void leaves_a_folder_with_other_things_alone() throws IOException {
        Path own = Files.writeString(temp.resolve("index.html"), "<p>mine</p>");

        assertThat(docs(temp).ended(3).err()).contains("holds other files").contains("--output DIR");
        assertThat(temp).isDirectoryContaining(path -> path.equals(own)).isDirectoryNotContaining("glob:**/style.css");
    }

    @Test
    void asks_for_a_folder() {
        assertThat(Ran.program("docs").ended(2).err()).contains("--output");
    }

    private static Ran docs(Path folder) {
        return Ran.program("docs", "--ontology", RECIPES, "--output", folder.toString());
    }
}
