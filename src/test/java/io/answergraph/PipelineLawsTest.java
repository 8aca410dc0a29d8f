package io.answergraph;

import static org.assertj.core.api.Assertions.assertThat;

import io.answergraph.model.Answer;
import io.answergraph.model.Checkpoint;
import io.answergraph.model.Claim;
import io.answergraph.model.Cue;
import io.answergraph.model.Document;
import io.answergraph.model.Extraction;
import io.answergraph.model.Mention;
import io.answergraph.model.MentionType;
import io.answergraph.model.Ontology;
import io.answergraph.model.Question;
import io.answergraph.model.RoleId;
import io.answergraph.model.Span;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.OntologyFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every extraction, checked over documents put together by seed from sentences and from debris. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PipelineLawsTest {
    private static final int DOCUMENTS = 40;
    private static final List<String> DEBRIS = List.of(
            "1) (a) -- ;;; and or , ,",
            "NOT NOT NO LACK OF OF OF",
            "The The Department of of and for the",
            "(FBI) (ICE) (ABC) ABC",
            "🍲 Ohio’s “shelter” — naïve café",
            "Lack of",
            "fear of , and",
            "but however ; that which who",
            "shelter shelter shelter, shelter and shelter or shelter",
            "https://example.org/a?b=c#d");
    private static final Comparator<Claim> ORDER = Comparator.comparing(Claim::subject)
            .thenComparing(Claim::property)
            .thenComparing(Claim::object)
            .thenComparing(Claim::status)
            .thenComparing(claim -> claim.role().map(RoleId::iri).orElse(""));

    private final Ontology ontology =
            OntologyFolder.load(Path.of("ontology"), Iris.DEFAULT_BASE).ontology();
    private final Pipeline pipeline = new Pipeline(ontology);
    private final List<String> sentences = Stream.of(
                    "status-asserted",
                    "status-hedged",
                    "status-recommended",
                    "status-lacking",
                    "status-denied",
                    "mentions",
                    "states",
                    "agencies",
                    "relations",
                    "subjects")
            .flatMap(file -> RuleFile.read(file + ".tsv").stream())
            .map(line -> MarkedText.parse(line.get(0)).text())
            .toList();

    private Stream<Document> documents() {
        return IntStream.range(0, DOCUMENTS).mapToObj(this::document);
    }

    private Document document(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("Human Trafficking in Ohio\n");
        int questions = 1 + random.nextInt(4);
        for (int number = 1; number <= questions; number++) {
            String asked = pick(RuleFile.read("frames.tsv"), random).get(0);
            text.append("\n").append(number).append(". ").append(asked).append("\n\n");
            int parts = 1 + random.nextInt(6);
            for (int i = 0; i < parts; i++) {
                text.append(random.nextInt(4) == 0 ? "- " : "")
                        .append(random.nextInt(5) == 0 ? pick(DEBRIS, random) : pick(sentences, random))
                        .append(random.nextInt(3) == 0 ? "\n\n" : " ");
            }
            text.append("\n");
        }
        return OhioDocument.read(text.toString());
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_same_document_gives_the_same_extraction(Document document) {
        assertThat(pipeline.extract(document)).isEqualTo(pipeline.extract(document));
    }

    @Test
    void work_that_may_end_between_any_two_sentences_gives_the_same_if_it_does_not() {
        List<Document> documents = documents().toList();
        for (Document document : documents) {
            AtomicInteger passed = new AtomicInteger();
            assertThat(pipeline.extract(document, passed::incrementAndGet)).isEqualTo(pipeline.extract(document));
            int sentences = pipeline.analyze(document, Checkpoint.NONE).blocks().stream()
                    .mapToInt(block -> block.sentences().size())
                    .sum();
            assertThat(passed.get()).isGreaterThanOrEqualTo(3 * sentences);
        }
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void names_inside_names_take_no_longer_than_their_words() {
        String text = "the Ohio Commission on the State Board ".repeat(40) + "of the Department of Labor met.";
        assertThat(pipeline.extract(OhioDocument.read("Human Trafficking in Ohio\n\n1. Who meets?\n\nThen " + text))
                        .mentions())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"and", "of", "of the", "for", "'s", "’s", "&", ",", "the", "on the", "AND", "'S"})
    void a_sentence_may_begin_with_any_word(String word) {
        String text = "Human Trafficking in Ohio\n\n1. Who meets?\n\n- " + word
                + " Labor Department and Harbor Council's Office of the Ohio Board\n- and Harbor\n- of\n";
        assertThat(pipeline.extract(OhioDocument.read(text)).mentions()).isNotEmpty();
    }

    @Test
    void another_pipeline_and_other_documents_before_make_no_difference() {
        List<Document> documents = documents().toList();
        List<Extraction> inOrder = documents.stream().map(pipeline::extract).toList();
        Pipeline fresh = new Pipeline(ontology);
        List<Extraction> backward =
                documents.reversed().stream().map(fresh::extract).toList();

        assertThat(backward.reversed()).isEqualTo(inOrder);
    }

    @Test
    void eight_threads_give_what_one_gives() throws Exception {
        List<Document> documents = documents().toList();
        List<Extraction> alone = documents.stream().map(pipeline::extract).toList();
        List<Extraction> together = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Extraction>> tasks = documents.stream()
                    .<Callable<Extraction>>map(document -> () -> pipeline.extract(document))
                    .toList();
            for (Future<Extraction> future : threads.invokeAll(tasks)) {
                together.add(future.get());
            }
        }

        assertThat(together).isEqualTo(alone);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void mentions_cues_and_sentences_lie_inside_each_other_and_inside_their_answer(Document document) {
        Map<Integer, Span> answers = document.questions().stream()
                .collect(Collectors.toMap(Question::number, question -> answer(question.answer())));

        for (Mention mention : pipeline.extract(document).mentions()) {
            assertThat(mention.span().isEmpty()).isFalse();
            assertThat(mention.span().of(document.text()))
                    .isEqualTo(mention.span().of(document.text()).strip());
            assertThat(mention.sentence().contains(mention.span())).isTrue();
            assertThat(answers.get(mention.question()).contains(mention.sentence()))
                    .isTrue();
            assertThat(mention.cues().stream().map(Cue::span))
                    .allMatch(cue -> answers.get(mention.question()).contains(cue));
        }
    }

    private static Span answer(Answer answer) {
        return answer.span();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void mentions_are_sorted_and_none_overlaps_another_of_its_type(Document document) {
        List<Mention> mentions = pipeline.extract(document).mentions();

        assertThat(mentions).isSorted().doesNotHaveDuplicates();
        for (Mention one : mentions) {
            assertThat(mentions)
                    .filteredOn(other -> other != one && other.type().equals(one.type()))
                    .noneMatch(other -> other.span().overlaps(one.span()));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void only_subjects_have_no_status_and_only_lackable_things_lack(Document document) {
        Map<String, MentionType> types = ontology.types().stream()
                .collect(Collectors.toMap(type -> type.id().iri(), Function.identity()));

        for (Mention mention : pipeline.extract(document).mentions()) {
            MentionType type = types.get(mention.type().iri());
            assertThat(mention.status().isEmpty()).isEqualTo(type.isSubject());
            mention.status().ifPresent(status -> {
                switch (status) {
                    case LACKING -> assertThat(type.lackable()).isTrue();
                    case RECOMMENDED -> assertThat(type.recommendable()).isTrue();
                    default -> assertThat(type.isSubject()).isFalse();
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void claims_are_sorted_unique_and_rest_on_mentions_of_the_document(Document document) {
        Extraction extraction = pipeline.extract(document);

        assertThat(extraction.claims()).isSortedAccordingTo(ORDER);
        for (int i = 1; i < extraction.claims().size(); i++) {
            assertThat(ORDER.compare(
                            extraction.claims().get(i - 1), extraction.claims().get(i)))
                    .isNegative();
        }
        for (Claim claim : extraction.claims()) {
            assertThat(claim.evidence()).isNotEmpty().isSorted();
            assertThat(extraction.mentions()).containsAll(claim.evidence());
            assertThat(claim.question()).isEqualTo(claim.evidence().get(0).question());
        }
    }

    @Test
    void the_documents_hold_enough_to_break_a_law() {
        List<Extraction> extractions = documents().map(pipeline::extract).toList();

        assertThat(extractions.stream().mapToInt(e -> e.mentions().size()).sum())
                .isGreaterThan(200);
        assertThat(extractions.stream()
                        .flatMap(e -> e.claims().stream())
                        .map(Claim::status)
                        .distinct())
                .hasSize(5);
    }
}
