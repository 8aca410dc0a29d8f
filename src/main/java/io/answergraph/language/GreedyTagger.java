package io.answergraph.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.TagDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Tags words from left to right by the weights of a maximum-entropy model, and settles on the best tag of each at once.
 *
 * <p>Gives the tags of OpenNLP's {@code POSTaggerME} with a beam of 1, over a model trained before release 1.8, in a fifth of
 * its time, which was nearly half of an extraction's. It weighs nothing where the dictionary allows one tag, makes no
 * probabilities of weights, which puts them in no other order, remembers what words weigh by themselves, and copies no
 * sequences, so that time grows with the length of a sentence and not with its square.
 *
 * <p>The features are those of Ratnaparkhi, "A Maximum Entropy Model for Part-of-Speech Tagging" (EMNLP 1996), table 1, with
 * a word's letters for frequent words too.
 *
 * <p>Safe to share between threads: what is remembered is a function of the word alone and never changes, so that a race
 * costs time and nothing else.
 */
final class GreedyTagger {
    /** What stands for a word before the first. */
    private static final String BEGINNING = "*SB*";
    /** What stands for a word behind the last. */
    private static final String END = "*SE*";
    /** Letters in the longest prefixes and suffixes that are features. */
    private static final int AFFIX = 4;
    /** How many words are remembered, each until another takes its place; a power of 2. They take at most 5 MB. */
    private static final int REMEMBERED = 1 << 13;

    private final Map<String, Context> features;
    private final TagDictionary dictionary;
    private final String[] tags;
    private final int[] all;
    private final @Nullable Context[] afterTag;
    private final @Nullable Context[][] afterTags;
    private final Word beginning;
    private final Word end;
    private final @Nullable Word[] remembered = new Word[REMEMBERED];

    /** What is known of a word wherever it stands. */
    private final class Word {
        private final String text;
        /** Indexes of the tags that it may have, ascending. */
        private final int[] allowed;
        /** For each of them what the word by itself weighs; nothing where there is only one. */
        private final double[] own;
        /** What it weighs for the word behind it, for the second behind it, the one before it, the second before it. */
        private final @Nullable Context before;

        private final @Nullable Context twoBefore;
        private final @Nullable Context behind;
        private final @Nullable Context twoBehind;

        Word(String text, int[] allowed) {
            this.text = text;
            this.allowed = allowed;
            own = allowed.length == 1 ? new double[0] : own(text, allowed);
            before = features.get("p=" + text);
            twoBefore = features.get("pp=" + text);
            behind = features.get("n=" + text);
            twoBehind = features.get("nn=" + text);
        }
    }

    /**
     * A tagger by trained weights.
     *
     * @param dictionary the tags that a word may have; any, where it has none of the word
     */
    @SuppressWarnings("unchecked")
    GreedyTagger(AbstractModel weights, TagDictionary dictionary) {
        this.dictionary = dictionary;
        features = (Map<String, Context>) weights.getDataStructures()[1];
        tags = (String[]) weights.getDataStructures()[2];
        all = IntStream.range(0, tags.length).toArray();
        afterTag = new Context[tags.length];
        afterTags = new Context[tags.length][tags.length];
        for (int i : all) {
            afterTag[i] = features.get("t=" + tags[i]);
            for (int j : all) {
                afterTags[i][j] = features.get("t2=" + tags[i] + "," + tags[j]);
            }
        }
        beginning = new Word(BEGINNING, new int[1]);
        end = new Word(END, new int[1]);
    }

    /** The tags of a sentence's words. */
    String[] tag(String[] sentence) {
        Word[] words = new Word[sentence.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(sentence[i]);
        }
        int[] chosen = new int[words.length];
        double[] sums = new double[tags.length];
        String[] named = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            int[] allowed = words[i].allowed;
            chosen[i] = allowed.length == 1 ? allowed[0] : best(words, chosen, i, sums);
            named[i] = tags[chosen[i]];
        }
        return named;
    }

    /** The tag that weighs most for a word, of equal ones the first. */
    private int best(Word[] words, int[] chosen, int at, double[] sums) {
        int[] allowed = words[at].allowed;
        for (int i = 0; i < allowed.length; i++) {
            sums[allowed[i]] = words[at].own[i];
        }
        addSurroundings(words, chosen, at, sums);
        int best = allowed[0];
        for (int tag : allowed) {
            best = sums[tag] > sums[best] ? tag : best;
        }
        return best;
    }

    /** Adds what the words around weigh, and the tags before; beyond an end of the sentence, one word counts and no tag. */
    private void addSurroundings(Word[] words, int[] chosen, int at, double[] sums) {
        add((at > 0 ? words[at - 1] : beginning).before, sums);
        if (at > 0) {
            add(afterTag[chosen[at - 1]], sums);
            add((at > 1 ? words[at - 2] : beginning).twoBefore, sums);
        }
        if (at > 1) {
            add(afterTags[chosen[at - 2]][chosen[at - 1]], sums);
        }
        boolean last = at + 1 == words.length;
        add((last ? end : words[at + 1]).behind, sums);
        if (!last) {
            add((at + 2 < words.length ? words[at + 2] : end).twoBehind, sums);
        }
    }

    private Word word(String text) {
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & REMEMBERED - 1;
        Word word = remembered[place];
        if (word == null || !word.text.equals(text)) {
            word = new Word(text, allowed(text));
            remembered[place] = word;
        }
        return word;
    }

    private int[] allowed(String word) {
        String[] names = dictionary.getTags(word);
        return names == null
                ? all
                : Arrays.stream(all)
                        .filter(tag -> List.of(names).contains(tags[tag]))
                        .toArray();
    }

    private double[] own(String word, int[] allowed) {
        double[] sums = new double[tags.length];
        add(features.get("default"), sums);
        add(features.get("w=" + word), sums);
        int length = word.length();
        for (int i = 1; i <= AFFIX; i++) {
            add(features.get("suf=" + word.substring(Math.max(0, length - i))), sums);
        }
        for (int i = 1; i <= AFFIX; i++) {
            add(features.get("pre=" + word.substring(0, Math.min(i, length))), sums);
        }
        if (word.indexOf('-') >= 0) {
            add(features.get("h"), sums);
        }
        if (word.chars().anyMatch(c -> 'A' <= c && c <= 'Z')) {
            add(features.get("c"), sums);
        }
        if (word.chars().anyMatch(c -> '0' <= c && c <= '9')) {
            add(features.get("d"), sums);
        }
        return Arrays.stream(allowed).mapToDouble(tag -> sums[tag]).toArray();
    }

    private static void add(@Nullable Context weights, double[] sums) {
        if (weights == null) {
            return;
        }
        int[] tags = weights.getOutcomes();
        double[] weight = weights.getParameters();
        for (int i = 0; i < tags.length; i++) {
            sums[tags[i]] += weight[i];
        }
    }
}
