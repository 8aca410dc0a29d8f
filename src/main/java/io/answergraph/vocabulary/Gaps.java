package io.answergraph.vocabulary;

import io.answergraph.model.Analysis;
import io.answergraph.model.Block;
import io.answergraph.model.DocumentId;
import io.answergraph.model.Extraction;
import io.answergraph.model.Frame;
import io.answergraph.model.Link;
import io.answergraph.model.Mention;
import io.answergraph.model.Ontology;
import io.answergraph.model.Sentence;
import io.answergraph.model.Span;
import io.answergraph.model.TypeId;
import io.answergraph.vocabulary.Suggestion.Example;
import io.answergraph.vocabulary.Suggestion.Kind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Collects what documents name and the vocabulary does not link, and ranks it for the vocabulary's editor. A function of the
 * documents, their order and the ontology. To be used by one thread.
 */
public final class Gaps {
    private static final int EXAMPLES = 3;
    private static final Comparator<Suggestion> ORDER = Comparator.comparingInt(Suggestion::score)
            .thenComparingInt(Suggestion::documents)
            .reversed()
            .thenComparing(Suggestion::words)
            .thenComparing(Suggestion::id);

    private final NounPhrases nounPhrases;
    private final Neighbours neighbours;
    private final SortedMap<String, Group> groups = new TreeMap<>();

    public Gaps(Ontology ontology) {
        nounPhrases = new NounPhrases(ontology);
        neighbours = new Neighbours(ontology);
    }

    /** What is known of one suggestion by now. */
    private static final class Group {
        private final TypeId type;
        private Kind kind = Kind.NOUNS;
        private int count;
        private final SortedSet<DocumentId> documents = new TreeSet<>();
        private final SortedMap<String, Integer> words = new TreeMap<>();
        private final List<Example> examples = new ArrayList<>();

        Group(TypeId type) {
            this.type = type;
        }

        void add(Kind seenAs, String seen, Example example) {
            kind = seenAs.compareTo(kind) < 0 ? seenAs : kind;
            count++;
            documents.add(example.document());
            words.merge(seen, 1, Integer::sum);
            if (examples.size() < EXAMPLES && !examples.contains(example)) {
                examples.add(example);
            }
        }

        /** The most frequent wording; of equals the first. */
        String wording() {
            return words.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
        }
    }

    /** Notes what one document names. Its extraction must be by the ontology that this was made for. */
    public void add(Analysis analysis, Extraction extraction) {
        String text = analysis.document().text();
        for (Mention mention : extraction.mentions()) {
            Example example = example(analysis, mention.question(), mention.sentence());
            if (mention.link() instanceof Link.Unlinked) {
                see(Kind.PHRASE, mention.type(), inSentence(plain(mention.span().of(text))), example);
            } else if (mention.link() instanceof Link.Named named
                    && !named.body().inVocabulary()) {
                see(Kind.NAME, mention.type(), named.body().name(), example);
            }
        }
        for (int index = 0; index < analysis.blocks().size(); index++) {
            Block block = analysis.blocks().get(index);
            Frame frame = extraction.frames().get(block.question());
            if (frame != null && !frame.asksFor().isEmpty()) {
                TypeId asked = frame.asksFor().get(0);
                for (Sentence sentence : block.sentences()) {
                    unlinked(analysis, extraction, index, sentence, asked);
                }
            }
        }
    }

    private void unlinked(Analysis analysis, Extraction extraction, int index, Sentence sentence, TypeId asked) {
        Block block = analysis.blocks().get(index);
        List<Span> taken = extraction.mentions().stream()
                .map(Mention::span)
                .filter(sentence.span()::contains)
                .toList();
        if (block.kind() == Block.Kind.ITEM_LABEL) {
            if (taken.isEmpty()) {
                Span shown = described(analysis, index);
                nounPhrases
                        .ofLabel(sentence.tokens(), asked)
                        .ifPresent(words -> see(Kind.LABEL, asked, words, example(analysis, block.question(), shown)));
            }
            return;
        }
        for (String words : nounPhrases.in(sentence.tokens(), taken, asked)) {
            see(Kind.NOUNS, asked, words, example(analysis, block.question(), sentence.span()));
        }
    }

    /** An item's label with the first sentence of its body, which tells what the label means. */
    private static Span described(Analysis analysis, int label) {
        Span span = analysis.blocks().get(label).span();
        return analysis.blocks().stream()
                .filter(block -> block.label().isPresent() && block.label().getAsInt() == label)
                .flatMap(block -> block.sentences().stream())
                .map(Sentence::span)
                .findFirst()
                .map(span::cover)
                .orElse(span);
    }

    private void see(Kind kind, TypeId type, String words, Example example) {
        List<String> keys = Likeness.keys(words);
        if (!keys.isEmpty()) {
            groups.computeIfAbsent(id(type, words), id -> new Group(type)).add(kind, words, example);
        }
    }

    private static Example example(Analysis analysis, int question, Span span) {
        return new Example(
                analysis.document().id(),
                question,
                plain(span.of(analysis.document().text())));
    }

    /** Without the capital that only the beginning of a sentence gives. */
    private static String inSentence(String words) {
        boolean isWord = words.length() > 1 && Character.isLowerCase(words.charAt(1));
        return isWord ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /**
     * All suggestions, what is worth most first: by count, times three for open phrases and list labels and two for names;
     * then by documents, then by words. Left out are noun phrases of one word, most of which name nothing.
     */
    public List<Suggestion> ranked() {
        List<Suggestion> ranked = new ArrayList<>();
        groups.forEach((id, group) -> {
            String words = group.wording();
            if (group.kind != Kind.NOUNS || words.indexOf(' ') > 0) {
                ranked.add(new Suggestion(
                        id,
                        group.kind,
                        group.type,
                        words,
                        group.count,
                        group.documents.size(),
                        group.examples,
                        group.kind == Kind.NAME ? neighbours.bodies(words) : neighbours.concepts(group.type, words)));
            }
        });
        ranked.sort(ORDER);
        return ranked;
    }

    /** The identifier that a suggestion of such words has, in every run. */
    public static String id(TypeId type, String words) {
        String content = type.iri() + "\0" + String.join(" ", Likeness.keys(words));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
