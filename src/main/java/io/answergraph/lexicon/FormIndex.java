package io.answergraph.lexicon;

import io.answergraph.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds forms in a row of words: a trie over word keys. Fill it, then share it; once filled it is safe for any number of
 * threads.
 *
 * @param <T> what a form stands for
 */
public final class FormIndex<T> {
    /** How many foreign modifiers may stand before the last word of a form: {@code lack of effective state oversight}. */
    private static final int MOST_SKIPPED = 3;

    private static final Set<String> MODIFIER_TAGS =
            Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "VBN", "VBG", "RB", "RBR");

    /** What may stand between a form's words without breaking it. */
    public enum Tolerance {
        NONE,
        ADVERBS,
        MODIFIERS;

        private boolean allows(String tag) {
            return switch (this) {
                case NONE -> false;
                case ADVERBS -> tag.startsWith("RB");
                case MODIFIERS -> MODIFIER_TAGS.contains(tag);
            };
        }
    }

    private final Node<T> root = new Node<>();
    private final boolean byTag;

    /** An index whose bracketed verbs match only what is tagged as a verb. */
    public FormIndex() {
        this(true);
    }

    private FormIndex(boolean byTag) {
        this.byTag = byTag;
    }

    /** An index whose bracketed verbs match their inflections however they are tagged, for callers that judge the syntax. */
    public static <T> FormIndex<T> whateverTheTag() {
        return new FormIndex<>(false);
    }

    /** Adds a form in the notation of {@link io.answergraph.model.Label#form()}. */
    public void add(String form, T value) {
        Form.parseAll(form, byTag).forEach(row -> add(row, value));
    }

    private void add(Form row, T value) {
        List<Node<T>> ends = List.of(root);
        for (Form.Word word : row.words()) {
            List<Node<T>> next = new ArrayList<>();
            for (Node<T> node : ends) {
                word.keys().forEach(key -> next.add(node.byWord(key)));
                word.verbs().forEach(key -> next.add(node.byVerb(key)));
            }
            ends = next;
        }
        for (Node<T> end : ends) {
            end.values.add(value);
        }
    }

    /**
     * Every form at any place of {@code tokens}, by start, then by length.
     *
     * @param tolerance words of which kind, three at most, may stand before the last word of a form of two or more
     */
    public List<Found<T>> find(List<Token> tokens, Tolerance tolerance) {
        List<Found<T>> found = new ArrayList<>();
        List<Node<T>> nodes = new ArrayList<>(2);
        for (int from = 0; from < tokens.size(); from++) {
            nodes.clear();
            root.follow(tokens, from, nodes);
            if (!nodes.isEmpty()) {
                walk(tokens, from, nodes, tolerance, found);
            }
        }
        return found;
    }

    /** Goes on from what the first word led to, as far as words lead. */
    private void walk(List<Token> tokens, int from, List<Node<T>> first, Tolerance tolerance, List<Found<T>> found) {
        List<Node<T>> nodes = first;
        for (int end = from + 1; !nodes.isEmpty(); end++) {
            List<Node<T>> next = new ArrayList<>(2);
            for (Node<T> node : nodes) {
                for (T value : node.values) {
                    found.add(new Found<>(from, end, 0, value));
                }
            }
            for (Node<T> node : nodes) {
                if (end < tokens.size() && !node.isLeaf()) {
                    overModifiers(tokens, from, end, node, tolerance, found);
                    node.follow(tokens, end, next);
                }
            }
            nodes = next;
        }
    }

    private void overModifiers(
            List<Token> tokens, int from, int at, Node<T> node, Tolerance tolerance, List<Found<T>> found) {
        List<Node<T>> ends = new ArrayList<>();
        for (int skipped = 1; skipped <= MOST_SKIPPED; skipped++) {
            int last = at + skipped;
            if (last >= tokens.size() || !tolerance.allows(tokens.get(last - 1).tag())) {
                return;
            }
            ends.clear();
            node.follow(tokens, last, ends);
            for (Node<T> end : ends) {
                for (T value : end.values) {
                    found.add(new Found<>(from, last + 1, skipped, value));
                }
            }
        }
    }

    /**
     * A form found.
     *
     * @param from index of its first word
     * @param to index behind its last word
     * @param skipped how many words inside are not the form's
     */
    public record Found<T>(int from, int to, int skipped, T value) {
        public int length() {
            return to - from;
        }
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> words = new HashMap<>(2);
        /** By words that lead on only where they are used as verbs. */
        private Map<String, Node<T>> verbs = Map.of();

        private final List<T> values = new ArrayList<>(1);

        private Node<T> byWord(String key) {
            return words.computeIfAbsent(key, k -> new Node<>());
        }

        private Node<T> byVerb(String key) {
            if (verbs.isEmpty()) {
                verbs = new HashMap<>(2);
            }
            return verbs.computeIfAbsent(key, k -> new Node<>());
        }

        private boolean isLeaf() {
            return words.isEmpty() && verbs.isEmpty();
        }

        /** Adds the nodes that a word leads to: one for the word, one for the verb that it is. */
        private void follow(List<Token> tokens, int at, List<Node<T>> next) {
            String key = tokens.get(at).key();
            Node<T> word = words.get(key);
            if (word != null) {
                next.add(word);
            }
            Node<T> verb = verbs.get(key);
            if (verb != null && Form.isVerb(tokens, at)) {
                next.add(verb);
            }
        }
    }
}
