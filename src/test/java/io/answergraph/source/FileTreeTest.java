package io.answergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.model.Document;
import io.answergraph.model.DocumentId;
import io.answergraph.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {
    private static final List<String> NAMES = List.of(
            ".hidden.txt",
            ".git/config.txt",
            "LICENSE",
            "a.txt",
            "a.txt.meta.json",
            "b/README.md",
            "b/c/deep.md",
            "b/d.HTML",
            "b/d_files/script.txt",
            "b/e_files/kept.txt",
            "b/page.htm",
            "b/page_files/nested/kept-not.txt",
            "b/picture.png",
            "noextension",
            "pack.zip",
            "table.jsonl",
            "x.txt.gz");

    @TempDir
    private Path folder;

    @Test
    void names_alone_tell_what_a_walk_through_the_folder_tells() throws IOException {
        for (String name : NAMES) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "1. What is offered in Ohio?\nShelter is.\n");
        }
        List<String> read = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Sources.of(
                        List.of(folder.toString()),
                        new StandardInput(InputStream.nullInputStream(), StandardInput.DEFAULT_NAME),
                        Limits.defaults())
                .read(new Sources.Sink() {
                    @Override
                    public void document(Document document) {}

                    @Override
                    public void problem(Problem problem) {
                        if (problem.code() == Problem.Code.UNSUPPORTED_FORMAT) {
                            problems.add(problem);
                        }
                    }

                    @Override
                    public void fileDone(String path) {
                        read.add(path);
                    }
                });
        FileTree tree = FileTree.of(folder.toString(), NAMES);
        assertThat(tree.documents())
                .containsExactlyInAnyOrderElementsOf(read)
                .contains("a.txt", "b/e_files/kept.txt")
                .doesNotContain("b/page_files/nested/kept-not.txt", "b/README.md");
        assertThat(tree.problems())
                .isEqualTo(problems)
                .extracting(Problem::where)
                .containsExactly("b/picture.png", "noextension");
    }

    @Test
    void a_folder_without_a_document_is_told() {
        assertThat(FileTree.of("pages", List.of(".hidden")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(Problem.Code.NO_QUESTIONS));
    }

    @Test
    void a_line_of_a_table_tells_its_document_or_what_is_wrong() {
        String line = "{\"title\": \"Trafficking in Ohio\", \"question\": \"What?\", \"answer\": \"This.\"}\r";
        assertThat(RecordLine.document("a/b.jsonl", line)).contains(new DocumentId("a/b/trafficking-in-ohio"));
        assertThat(RecordLine.document("a/b.jsonl", "{\"question\": \"What?\", \"answer\": \"This.\"}"))
                .contains(new DocumentId("a/b"));
        assertThat(RecordLine.problem("a/b.jsonl", line, 7)).isEmpty();
        assertThat(RecordLine.document("a/b.jsonl", "[]")).isEmpty();
        assertThat(RecordLine.problem("a/b.jsonl", "[]", 7).map(Problem::where)).contains("a/b.jsonl, line 7");
        assertThat(RecordLine.isBlank(" \r")).isTrue();
        assertThat(RecordLine.isBlank("x")).isFalse();
    }
}
