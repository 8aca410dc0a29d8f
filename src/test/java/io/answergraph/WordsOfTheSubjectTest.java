package io.answergraph;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.model.Body;
import io.answergraph.model.Concept;
import io.answergraph.model.Label;
import io.answergraph.model.MentionType;
import io.answergraph.model.NameWording;
import io.answergraph.model.Ontology;
import io.answergraph.model.Wording;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.OntologyFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The vocabulary rules: what is of the subject stands in the ontology, and nowhere in the program. */
class WordsOfTheSubjectTest {
    private static final Path PROGRAM = Path.of("src/main/java/io/answergraph");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Tags of the Penn Treebank and of HTML, and a form of "set", that are spelled like a word of the subject. */
    private static final Set<String> TAGS = Set.of("IN", "MD", "body", "setting");

    private final Ontology ontology =
            OntologyFolder.load(Path.of("ontology"), Iris.DEFAULT_BASE).ontology();

    @Test
    void no_stage_from_reading_to_claims_holds_a_word_of_the_subject() {
        Set<String> words = words();
        Set<String> literals = Stream.of("model", "source", "language", "lexicon", "extract")
                .flatMap(stage -> literals(PROGRAM.resolve(stage)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(words).hasSizeGreaterThan(1_000).contains("shelter", "Illinois", "Department", "County", "federal");
        assertThat(literals).hasSizeGreaterThan(200);
        literals.retainAll(words);
        literals.removeAll(TAGS);
        assertThat(literals).isEmpty();
    }

    private Set<String> words() {
        Set<String> words = new TreeSet<>();
        for (Concept concept : ontology.concepts()) {
            concept.labels().stream().map(Label::form).forEach(words::add);
        }
        for (Body body : ontology.bodies()) {
            words.add(body.name());
            words.addAll(body.otherNames());
        }
        ontology.types().stream().map(MentionType::wording).forEach(wording -> addGeneral(words, wording));
        ontology.types().forEach(type -> words.add(type.id().name()));
        NameWording names = ontology.names();
        Stream.of(
                        names.heads(),
                        names.offices(),
                        names.otherHeads(),
                        names.titles(),
                        names.deeds(),
                        names.wideNames(),
                        names.wideWords(),
                        names.placeStarts(),
                        names.placeEnds())
                .forEach(words::addAll);
        return words;
    }

    private static void addGeneral(Set<String> words, Wording wording) {
        Stream.of(wording.generalWords(), wording.heads(), wording.persons()).forEach(words::addAll);
    }

    private static Stream<String> literals(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            return sources.stream()
                    .flatMap(file -> LITERAL.matcher(text(file)).results())
                    .map(literal -> literal.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
