package io.answergraph.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.model.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The library's own tagger, with a beam of 1 over the same model, is the judge of every tag. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GreedyTaggerTest {
    private static final Path GOLD = Path.of("../shared/gold");
    private static final List<String> STRANGE = List.of(
            "",
            "-",
            "x",
            "\u2014",
            "\u00e9t\u00e9",
            "*SB*",
            "*SE*",
            "=",
            "w=",
            "U.S.",
            "R&D",
            "4,000",
            "24-hour",
            "NNP",
            "\ud83c\udf72",
            "n't");

    private POSTaggerME library;
    private GreedyTagger tagger;
    private POSDictionary allowed;
    private List<String> dictionary;

    @BeforeAll
    void load() throws IOException {
        try (InputStream in = GreedyTaggerTest.class.getResourceAsStream("/en-pos-maxent.bin")) {
            POSModel shipped = new POSModel(in);
            AbstractModel weights = shipped.getArtifact("pos.model");
            POSTaggerFactory factory = shipped.getFactory();
            allowed = (POSDictionary) factory.getTagDictionary();
            // Weighs by other features if it does not know with which release the model was trained.
            Map<String, String> release = Map.of("OpenNLP-Version", shipped.getManifestProperty("OpenNLP-Version"));
            library = new POSTaggerME(new POSModel("eng", weights, 1, release, factory), POSTagFormat.PENN);
            tagger = new GreedyTagger(weights, allowed);
            dictionary = new ArrayList<>();
            allowed.forEach(dictionary::add);
            dictionary.sort(null);
        }
    }

    private static Stream<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>();
        for (Path folder : List.of(Path.of("corpus"), GOLD, Path.of("src/test/resources/gold"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> file.toString().matches(".*\\.(txt|md|html|jsonl)"))
                            .sorted()
                            .forEach(texts::add);
                }
            }
        }
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void tags_every_line_of_a_text_as_the_library_does(Path file) throws IOException {
        for (String line : Files.readString(file, UTF_8).split("\n|(?<=[.?!]) ")) {
            String[] words = Words.in(line).stream().map(word -> word.of(line)).toArray(String[]::new);
            if (words.length > 0) {
                assertThat(tagger.tag(words)).as(line).containsExactly(library.tag(words));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void tags_words_in_any_order_as_the_library_does(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            String[] words = new String[1 + random.nextInt(30)];
            for (int j = 0; j < words.length; j++) {
                words[j] = word(random);
            }
            assertThat(tagger.tag(words)).as(String.join(" ", words)).containsExactly(library.tag(words));
        }
    }

    /** A word of the dictionary, in capitals or cut short now and then, so that letters decide; or what no dictionary has. */
    private String word(Random random) {
        String word = dictionary.get(random.nextInt(dictionary.size()));
        return switch (random.nextInt(8)) {
            case 0 -> STRANGE.get(random.nextInt(STRANGE.size()));
            case 1 -> word.substring(random.nextInt(word.length()));
            case 2 -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            case 3 -> word + "-" + dictionary.get(random.nextInt(dictionary.size()));
            default -> word;
        };
    }

    @Test
    void takes_no_word_for_another_that_it_has_to_forget_for_it() {
        String[] words = dictionary.toArray(String[]::new);
        String[] given = tagger.tag(words);

        for (int i = 0; i < words.length; i++) {
            assertThat(allowed.getTags(words[i])).as(words[i]).contains(given[i]);
        }
    }

    @Test
    void gives_an_empty_sentence_no_tags() {
        assertThat(tagger.tag(new String[0])).isEmpty();
    }
}
