package io.answergraph.lexicon;

import io.answergraph.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds forms in a row of words: a trie over word keys. Fill it, then share it; once filled it is safe for any number of
 * threads.
 *
 * @param <T> what a form stands for
 */
public final class FormIndex<T> {
    /** How many foreign modifiers may stand before the last word of a form: {@code lack of effective state oversight}. */
    private static final int TOLERANCE = 3;

    private static final Set<String> MODIFIER_TAGS =
            Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "VBN", "VBG", "RB", "RBR");

    private final Node<T> root = new Node<>();

    /** Adds a form in the notation of {@link io.answergraph.model.Label#form()}. */
    public void add(String form, T value) {
        List<Node<T>> ends = List.of(root);
        for (Set<String> alternatives : Form.parse(form).words()) {
            List<Node<T>> next = new ArrayList<>();
            for (Node<T> node : ends) {
                for (String key : alternatives) {
                    next.add(node.children.computeIfAbsent(key, k -> new Node<>()));
                }
            }
            ends = next;
        }
        for (Node<T> end : ends) {
            end.values.add(value);
        }
    }

    /** Every form that stands word for word at any place of {@code tokens}, by start, then by length. */
    public List<Found<T>> exact(List<Token> tokens) {
        return find(tokens, false);
    }

    /** As {@link #exact}, and those of two words or more with up to three modifiers before their last word. */
    public List<Found<T>> tolerant(List<Token> tokens) {
        return find(tokens, true);
    }

    private List<Found<T>> find(List<Token> tokens, boolean tolerant) {
        List<Found<T>> found = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            walk(tokens, from, tolerant, found);
        }
        return found;
    }

    private void walk(List<Token> tokens, int from, boolean tolerant, List<Found<T>> found) {
        Node<T> node = root;
        for (int at = from; at < tokens.size(); at++) {
            if (tolerant && at > from) {
                overModifiers(tokens, from, at, node, found);
            }
            Node<T> next = node.children.get(tokens.get(at).key());
            if (next == null) {
                return;
            }
            node = next;
            for (T value : node.values) {
                found.add(new Found<>(from, at + 1, 0, value));
            }
        }
    }

    private void overModifiers(List<Token> tokens, int from, int at, Node<T> node, List<Found<T>> found) {
        IntPredicate modifier = i -> MODIFIER_TAGS.contains(tokens.get(i).tag());
        for (int skipped = 1; skipped <= TOLERANCE; skipped++) {
            int last = at + skipped;
            if (last >= tokens.size() || !modifier.test(last - 1)) {
                return;
            }
            Node<T> end = node.children.get(tokens.get(last).key());
            if (end != null) {
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
        private final Map<String, Node<T>> children = new HashMap<>(2);
        private final List<T> values = new ArrayList<>(1);
    }
}
