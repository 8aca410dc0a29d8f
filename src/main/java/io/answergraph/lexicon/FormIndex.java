package io.answergraph.lexicon;

import io.answergraph.model.Token;
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
    private static final Set<String> MODIFIER_TAGS =
            Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "VBN", "VBG", "RB", "RBR");

    /** What may stand between a form's words without breaking it. */
    public enum Tolerance {
        NONE,
        ADVERBS,
        MODIFIERS;

        boolean allows(String tag) {
            return switch (this) {
                case NONE -> false;
                case ADVERBS -> tag.startsWith("RB");
                case MODIFIERS -> MODIFIER_TAGS.contains(tag);
            };
        }
    }

    private final FormNode<T> root = new FormNode<>();
    private final Map<String, Integer> numbers = new HashMap<>();
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
        Set<FormNode<T>> ends = Set.of(root);
        for (List<Form> step : steps) {
            ends = plain ? Set.of(grown(ends.iterator().next(), step.get(0))) : after(ends, step);
        }
        ends.stream().filter(end -> end != root).forEach(end -> end.end(value));
    }

    private FormNode<T> grown(FormNode<T> start, Form form) {
        FormNode<T> node = start;
        for (Form.Word word : form.words()) {
            node = node.grown(number(word.keys().iterator().next()));
        }
        return node;
    }

    /**
     * The nodes behind a step of a pattern, whose choices all lead to one node of its own: a family of names so takes as many nodes
     * as it has words, not as it has names.
     */
    private Set<FormNode<T>> after(Set<FormNode<T>> starts, List<Form> choices) {
        FormNode<T> end = new FormNode<>();
        Set<FormNode<T>> ends = new LinkedHashSet<>();
        for (Form choice : choices) {
            if (choice.length() == 0) {
                ends.addAll(starts);
            } else {
                starts.forEach(start -> link(start, choice, end));
                ends.add(end);
            }
        }
        return ends;
    }

    /** Lets a row of words lead to {@code end}. */
    private void link(FormNode<T> start, Form form, FormNode<T> end) {
        FormNode<T> node = start;
        for (int i = 0; i < form.length(); i++) {
            FormNode<T> from = node;
            FormNode<T> next = i + 1 < form.length() ? new FormNode<>() : end;
            form.words().get(i).keys().forEach(key -> from.link(number(key), next));
            form.words().get(i).verbs().forEach(key -> from.linkVerb(number(key), next));
            node = next;
        }
    }

    private int number(String key) {
        return numbers.computeIfAbsent(key, unknown -> numbers.size());
    }

    /**
     * Every form at any place of {@code tokens}, by start, then by length.
     *
     * @param tolerance words of which kind, three at most, may stand before the last word of a form of two or more; where these
     *     are modifiers, articles and possessives may stand between any of its words
     */
    public List<Found<T>> find(List<Token> tokens, Tolerance tolerance) {
        return new FormSearch<T>(new FormRow(tokens, numbers), tolerance).from(root);
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
}
