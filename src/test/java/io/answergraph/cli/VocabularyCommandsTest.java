package io.answergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The knowledge engineer's road: a new subject, its gaps, what is done about them, and what that changes. */
class VocabularyCommandsTest {
    private static final Pattern SEED_SWAP =
            Pattern.compile("(?m)^([0-9a-f]{8})  seed swap  \\(Service, label of a list");

    @TempDir
    private Path temp;

    private Path mine = Path.of("");

    @BeforeEach
    void layDownASubject() {
        mine = temp.resolve("mine");
        Ran.program("init", mine.toString()).ended(0);
    }

    private String in(String name) {
        return mine.resolve(name).toString();
    }

    private Ran vocabulary(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of("vocabulary", command));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--ontology", in("ontology")));
        return Ran.program(arguments.toArray(String[]::new));
    }

    private String seedSwap() {
        Matcher matcher = SEED_SWAP.matcher(
                vocabulary("suggest", in("documents")).ended(0).out());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private Ran build(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("build", in("documents"), "--ontology", in("ontology"), "--store", in("graph")));
        arguments.addAll(List.of(more));
        return Ran.program(arguments.toArray(String[]::new));
    }

    @Test
    void a_new_subject_builds_validates_answers_and_scores_at_once() {
        Ran built = build().ended(0);
        assertThat(built.out()).contains("2 documents read.").doesNotContain("gained");
        assertThat(built.err()).isEmpty();
        Ran.program("validate", "--ontology", in("ontology"), "--store", in("graph"))
                .ended(0);
        assertThat(Ran.program("query", in("queries/services-by-library.rq"), "--store", in("graph"), "--format", "csv")
                        .ended(0)
                        .out()
                        .replace("\r", ""))
                .isEqualTo("""
                        name,service,asserted,hedged,recommended,lacking
                        Elm Street Library,book lending,0,0,0,1
                        Elm Street Library,courses,0,0,1,0
                        Elm Street Library,homework help,1,1,0,0
                        Elm Street Library,internet access,1,0,0,0
                        Elm Street Library,story time,1,0,0,0
                        Harbor Library,book lending,1,0,0,0
                        Harbor Library,courses,1,0,0,0
                        Harbor Library,homework help,0,1,0,1
                        Harbor Library,internet access,1,0,0,0
                        Harbor Library,story time,0,0,1,0
                        """);
        assertThat(Ran.program(
                                "evaluate",
                                "--gold",
                                in("gold"),
                                "--documents",
                                in("documents"),
                                "--ontology",
                                in("ontology"),
                                "--errors")
                        .ended(0)
                        .out())
                .contains("1.000 of 26", "Missed: 3");
        assertThat(vocabulary("check").ended(0).out()).startsWith("Nothing to mend in");
    }

    @Test
    void a_folder_that_is_not_empty_is_left_alone() throws IOException {
        Path taken = Files.createDirectory(temp.resolve("taken"));
        Files.writeString(taken.resolve("mine.txt"), "mine");

        assertThat(Ran.program("init", taken.toString()).ended(3).err()).contains("is not empty");
        assertThat(Ran.program("init", taken.resolve("mine.txt").toString())
                        .ended(3)
                        .err())
                .contains("is a file");
        try (var files = Files.list(taken)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void accepting_a_suggestion_as_new_adds_a_concept_and_nothing_else() throws IOException {
        Path file = mine.resolve("ontology/vocabulary/services.ttl");
        String before = Files.readString(file);
        String id = seedSwap();
        build().ended(0);

        Ran accepted = vocabulary("accept", id, in("documents"), "--as", "new").ended(0);

        assertThat(Files.readString(file)).isEqualTo(before + """

                service:seed-swap a skos:Concept , l:Service ;
                    skos:notation "S07" ;
                    skos:inScheme scheme:service ; skos:topConceptOf scheme:service ;
                    skos:prefLabel "seed swap"@en .
                """);
        assertThat(accepted.out()).contains("Added to " + file + ":", "service:seed-swap");
        assertThat(build("--changes").ended(0).out())
                .contains(
                        "Facts of the 2 documents read anew: 3 gained, 0 lost.",
                        "  + elm-street: library:elm-street l:offers service:seed-swap  asserted",
                        "  + harbor: library:harbor l:offers service:seed-swap  recommended");
        assertThat(vocabulary("suggest", in("documents")).ended(0).out()).doesNotContain(id);
    }

    @Test
    void accepting_a_suggestion_as_a_label_adds_it_to_the_concept_and_a_second_time_says_so() throws IOException {
        Path file = mine.resolve("ontology/vocabulary/services.ttl");
        String before = Files.readString(file);
        String id = seedSwap();

        vocabulary("accept", id, in("documents"), "--as", "service:book-lending")
                .ended(0);

        String after = Files.readString(file);
        assertThat(after)
                .isEqualTo(before.replace(
                        "\"lending of books\"@en .",
                        "\"lending of books\"@en ;\n    skos:altLabel \"seed swap\"@en ."));
        Ran again = vocabulary("accept", id, in("documents"), "--as", "S02").ended(0);
        assertThat(again.err()).contains("Accepted before: 'seed swap' is a label of book lending");
        assertThat(Files.readString(file)).isEqualTo(after);
    }

    @Test
    void mistakes_in_accepting_change_nothing() throws IOException {
        Path file = mine.resolve("ontology/vocabulary/services.ttl");
        String before = Files.readString(file);
        String id = seedSwap();

        assertThat(vocabulary("accept", "00000000", in("documents"), "--as", "new")
                        .ended(2)
                        .err())
                .contains("There is no suggestion '00000000'");
        assertThat(vocabulary("accept", id, in("documents"), "--as", "story tine")
                        .ended(2)
                        .err())
                .contains("'story tine' is no Service", "Did you mean 'story time'?");
        assertThat(vocabulary("accept", id, in("documents"), "--as", "S04", "--notation", "S99")
                        .ended(2)
                        .err())
                .contains("--as new");
        assertThat(vocabulary("accept", id, in("documents"), "--as", "new", "--notation", "S04")
                        .ended(3)
                        .err())
                .contains("has the notation 'S04'");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void suggestions_are_the_same_however_often_and_by_however_many_threads() {
        String once = vocabulary("suggest", in("documents"), "--json").ended(0).out();

        assertThat(vocabulary("suggest", in("documents"), "--json", "--threads", "3")
                        .ended(0)
                        .out())
                .isEqualTo(once)
                .contains("\"words\" : \"seed swap\"", "\"words\" : \"shortage of quiet rooms\"");
    }

    @Test
    void check_tells_what_documents_and_graphs_do_not_use() {
        build().ended(0);

        String ofPages = vocabulary("check", in("documents")).ended(0).out();
        assertThat(ofPages).contains("UNUSED_LABEL", "is nowhere called 'lack of buses'", "cue:gone decided nothing");
        assertThat(vocabulary("check", "--store", in("graph")).ended(0).out()).isEqualTo(ofPages);
        vocabulary("check", in("documents"), "--fail-on", "warning").ended(1);
    }

    @Test
    void check_tells_mistakes_with_exit_code_1_and_a_build_with_them_writes_nothing() throws IOException {
        Files.writeString(mine.resolve("ontology/circle.ttl"), """
                @prefix service: <https://w3id.org/answergraph/id/service/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                service:lending skos:broader service:book-lending .
                """);

        assertThat(vocabulary("check").ended(1).out())
                .contains("error BROADER_CYCLE", "services.ttl, line 18: ")
                .doesNotContain("ORPHAN");
        assertThat(vocabulary("check", "--json").ended(1).out()).contains("\"code\" : \"BROADER_CYCLE\"");
        assertThat(build().ended(3).err()).contains("The ontology cannot be used. Correct these:", "service:lending");
        assertThat(mine.resolve("graph")).doesNotExist();
    }
}
