package io.answergraph.lexicon;

import io.answergraph.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
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

    /** What tells which of its kind a thing is, and belongs to no name: {@code fear of the police}, not {@code supports a network}. */
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "their", "his", "her", "its", "our", "one");

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
        List<List<Form>> steps = Form.steps(form, byTag);
        boolean plain = steps.stream()
                .allMatch(
                        step -> step.size() == 1 && step.get(0).words().stream().allMatch(Form.Word::isPlain));
        Set<Node<T>> ends = Set.of(root);
        for (List<Form> step : steps) {
            ends = plain ? Set.of(ends.iterator().next().grown(step.get(0))) : after(ends, step);
        }
        ends.stream().filter(end -> end != root).forEach(end -> end.values.add(value));
    }

    /**
     * The nodes behind a step of a pattern, whose choices all lead to one node of its own: a family of names so takes as many nodes
     * as it has words, not as it has names.
     */
    private Set<Node<T>> after(Set<Node<T>> starts, List<Form> choices) {
        Node<T> end = new Node<>();
        Set<Node<T>> ends = new LinkedHashSet<>();
        for (Form choice : choices) {
            if (choice.length() == 0) {
                ends.addAll(starts);
            } else {
                starts.forEach(start -> start.link(choice, end));
                ends.add(end);
            }
        }
        return ends;
    }

    /**
     * Every form at any place of {@code tokens}, by start, then by length.
     *
     * @param tolerance words of which kind, three at most, may stand before the last word of a form of two or more; where these
     *     are modifiers, articles and possessives may stand between any of its words
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
        List<Node<T>> waiting = List.of();
        for (int end = from + 1; !nodes.isEmpty() || !waiting.isEmpty(); end++) {
            for (Node<T> node : nodes) {
                for (T value : node.values) {
                    found.add(new Found<>(from, end, 0, value));
                }
            }
            List<Node<T>> open = new ArrayList<>(waiting);
            nodes.stream().filter(node -> !node.isLeaf()).forEach(open::add);
            List<Node<T>> next = new ArrayList<>(2);
            if (end < tokens.size()) {
                for (Node<T> node : open) {
                    overModifiers(tokens, from, end, node, tolerance, found);
                    node.follow(tokens, end, next);
                }
            }
            boolean passes = tolerance == Tolerance.MODIFIERS
                    && end < tokens.size()
                    && ARTICLES.contains(tokens.get(end).key())
                    && !tokens.get(end - 1).tag().matches("VB[ZPD]");
            waiting = passes ? open : List.of();
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
        /** Nodes of patterns, which no other form shares. */
        private Map<String, List<Node<T>>> links = Map.of();
        /** Nodes of patterns, by words that lead on only where they are used as verbs. */
        private Map<String, List<Node<T>>> verbs = Map.of();

        private final List<T> values = new ArrayList<>(1);

        /** The node behind plain words. */
        private Node<T> grown(Form form) {
            Node<T> node = this;
            for (Form.Word word : form.words()) {
                node = node.words.computeIfAbsent(word.keys().iterator().next(), key -> new Node<>());
            }
            return node;
        }

        /** Lets a row of words lead to {@code end}. */
        private void link(Form form, Node<T> end) {
            Node<T> node = this;
            for (int i = 0; i < form.length(); i++) {
                Node<T> next = i + 1 < form.length() ? new Node<>() : end;
                node.links = with(node.links, form.words().get(i).keys(), next);
                node.verbs = with(node.verbs, form.words().get(i).verbs(), next);
                node = next;
            }
        }

        private static <V> Map<String, List<Node<V>>> with(
                Map<String, List<Node<V>>> links, Set<String> keys, Node<V> next) {
            if (keys.isEmpty()) {
                return links;
            }
            Map<String, List<Node<V>>> more = links.isEmpty() ? new HashMap<>(2) : links;
            keys.forEach(
                    key -> more.computeIfAbsent(key, k -> new ArrayList<>(1)).add(next));
            return more;
        }

        private boolean isLeaf() {
            return words.isEmpty() && links.isEmpty() && verbs.isEmpty();
        }

        /** Adds the nodes that a word leads to: those for the word, and those for the verb that it is. */
        private void follow(List<Token> tokens, int at, List<Node<T>> next) {
            String key = tokens.get(at).key();
            Node<T> word = words.get(key);
            if (word != null) {
                next.add(word);
            }
            List<Node<T>> linked = links.get(key);
            if (linked != null) {
                next.addAll(linked);
            }
            List<Node<T>> verb = verbs.get(key);
            if (verb != null && Form.isVerb(tokens, at)) {
                next.addAll(verb);
            }
        }
    }
}
