package io.answergraph.language;

import io.answergraph.model.Span;
import io.answergraph.model.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.TagDictionary;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** The trained models, read from the class path once and shared; {@link Tools} over them belong to one thread. */
final class Models {
    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String TAGS = "/en-pos-maxent.bin";
    /** The weights' name inside a tagger model's archive. */
    private static final String WEIGHTS = "pos.model";
    /** How many words behind a word have a part in its tag. */
    private static final int REACH = 2;

    /** Words that have one tag, whatever a greedy tagger makes of them at the start of a sentence or before a name. */
    private static final Map<String, String> CLOSED = Map.ofEntries(
            Map.entry("a", "DT"),
            Map.entry("an", "DT"),
            Map.entry("the", "DT"),
            Map.entry("and", "CC"),
            Map.entry("or", "CC"),
            Map.entry("of", "IN"),
            Map.entry("in", "IN"),
            Map.entry("at", "IN"),
            Map.entry("from", "IN"),
            Map.entry("with", "IN"),
            Map.entry("for", "IN"),
            Map.entry("into", "IN"),
            Map.entry("during", "IN"),
            Map.entry("without", "IN"),
            Map.entry("may", "MD"),
            Map.entry("might", "MD"),
            Map.entry("could", "MD"),
            Map.entry("should", "MD"),
            Map.entry("must", "MD"),
            Map.entry("would", "MD"),
            Map.entry("can", "MD"),
            Map.entry("cannot", "MD"),
            Map.entry("not", "RB"),
            Map.entry("is", "VBZ"),
            Map.entry("are", "VBP"),
            Map.entry("was", "VBD"),
            Map.entry("were", "VBD"),
            Map.entry("has", "VBZ"),
            Map.entry("they", "PRP"),
            Map.entry("it", "PRP"),
            Map.entry("their", "PRP$"),
            Map.entry("its", "PRP$"));

    private final SentenceModel sentences;
    private final GreedyTagger tagger;
    private final TagDictionary dictionary;

    private Models(SentenceModel sentences, POSModel tags) {
        this.sentences = sentences;
        dictionary = tags.getFactory().getTagDictionary();
        if (dictionary == null) {
            throw new IllegalStateException("the tagger's model has no dictionary of tags");
        }
        tagger = new GreedyTagger(tags.getArtifact(WEIGHTS), dictionary);
    }

    static Models load() {
        try (InputStream sentences = open(SENTENCES);
                InputStream tags = open(TAGS)) {
            return new Models(new SentenceModel(sentences), new POSModel(tags));
        } catch (IOException e) {
            throw new IllegalStateException("the language models on the class path cannot be read", e);
        }
    }

    private static InputStream open(String name) {
        InputStream stream = Models.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the language model " + name + " is not on the class path");
        }
        return stream;
    }

    Tools tools() {
        return new Tools(new SentenceDetectorME(sentences), tagger, dictionary);
    }

    /** Not thread-safe. */
    record Tools(SentenceDetectorME detector, GreedyTagger tagger, TagDictionary dictionary) {
        /** Sentences within {@code block}, in offsets of {@code prose}. */
        List<Span> sentences(String prose, Span block) {
            List<Span> spans = new ArrayList<>();
            String text = UnbrokenText.withoutInnerStops(block.of(prose));
            for (opennlp.tools.util.Span found : detector.sentPosDetect(text)) {
                Span span = new Span(block.start() + found.getStart(), block.start() + found.getEnd());
                boolean goesOn = !spans.isEmpty()
                        && Words.endShortened(spans.get(spans.size() - 1).of(prose));
                spans.add(goesOn ? spans.remove(spans.size() - 1).cover(span) : span);
            }
            return spans;
        }

        /**
         * Penn tags of the words. Words of a label in title case, and the word that opens a sentence unless a name goes on
         * behind it, are tagged as the ordinary words they are: a capital there says nothing.
         */
        String[] tags(String[] words, boolean titleCase) {
            String[] plain = new String[words.length];
            for (int i = 0; i < words.length; i++) {
                String word = words[i].replace('\u2019', '\'');
                boolean ordinary = titleCase || (i == 0 && !opensName(words));
                plain[i] = ordinary && isCapitalised(word) && !isName(word) ? word.toLowerCase(Locale.ROOT) : word;
            }
            String[] tags = tagger.tag(plain);
            for (int i = 0; i < tags.length; i++) {
                tags[i] = CLOSED.getOrDefault(plain[i].toLowerCase(Locale.ROOT), tags[i]);
            }
            new TagRepair(plain, tags, CLOSED.keySet(), this::readsAsVerb, this::readsAsPresent, dictionary).repair();
            return tags;
        }

        /** Whether the first of the words reads as a verb where one may stand. */
        private boolean readsAsVerb(String[] words) {
            int length = Math.min(words.length, REACH + 1);
            String[] wanted = new String[length + 1];
            wanted[0] = "will";
            System.arraycopy(words, 0, wanted, 1, length);
            return tagger.tag(wanted)[1].equals("VB");
        }

        /** Whether the first of the words reads as a verb in the present behind a singular subject. */
        private boolean readsAsPresent(String[] words) {
            String[] wanted = new String[words.length + 1];
            wanted[0] = "it";
            System.arraycopy(words, 0, wanted, 1, words.length);
            return tagger.tag(wanted)[1].equals("VBZ");
        }

        /** Whether the tagger learnt the word with a capital only: {@code Ohio}. */
        private boolean isName(String word) {
            return dictionary.getTags(word) != null && dictionary.getTags(word.toLowerCase(Locale.ROOT)) == null;
        }

        private static boolean opensName(String[] words) {
            return words.length > 1 && Character.isUpperCase(words[1].codePointAt(0));
        }

        private static boolean isCapitalised(String word) {
            if (word.length() < 2 || !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
            for (int i = 1; i < word.length(); i++) {
                if (Character.isUpperCase(word.charAt(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
