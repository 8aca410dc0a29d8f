package io.answergraph.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A node of the trie of an index: what forms end at it, and where words lead from it. Words go by the numbers that the index
 * gives them, so that a step costs no look at letters.
 *
 * @param <T> what a form stands for
 */
final class FormNode<T> {
    private final List<T> values = new ArrayList<>(1);

    /** The words that lead on, ascending, and where each leads, at the same place. */
    private int[] words = {};

    private final List<Step<T>> steps = new ArrayList<>(0);

    /**
     * Where a word leads.
     *
     * @param shared the node behind plain words, one for all forms that begin so
     * @param own nodes of patterns, which no other form shares
     * @param verbs nodes of patterns to which the word leads only where it is used as a verb
     */
    private record Step<T>(Optional<FormNode<T>> shared, List<FormNode<T>> own, List<FormNode<T>> verbs) {
        private static <T> Step<T> none() {
            return new Step<>(Optional.empty(), List.of(), List.of());
        }
    }

    List<T> values() {
        return values;
    }

    void end(T value) {
        values.add(value);
    }

    boolean isLeaf() {
        return steps.isEmpty();
    }

    /** The node behind a plain word, made where there is none. */
    FormNode<T> grown(int word) {
        Step<T> step = step(word);
        if (step.shared().isPresent()) {
            return step.shared().get();
        }
        FormNode<T> node = new FormNode<>();
        put(word, new Step<>(Optional.of(node), step.own(), step.verbs()));
        return node;
    }

    /** Lets a word lead to {@code next}, however it is used. */
    void link(int word, FormNode<T> next) {
        Step<T> step = step(word);
        put(word, new Step<>(step.shared(), with(step.own(), next), step.verbs()));
    }

    /** Lets a word lead to {@code next} where it is used as a verb. */
    void linkVerb(int word, FormNode<T> next) {
        Step<T> step = step(word);
        put(word, new Step<>(step.shared(), step.own(), with(step.verbs(), next)));
    }

    /**
     * Adds the nodes that a word leads to.
     *
     * @param row the words, of which {@code at} is one
     */
    void follow(FormRow row, int at, List<FormNode<T>> next) {
        int place = place(row.word(at));
        if (place >= 0) {
            Step<T> step = steps.get(place);
            step.shared().ifPresent(next::add);
            next.addAll(step.own());
            if (!step.verbs().isEmpty() && row.isVerb(at)) {
                next.addAll(step.verbs());
            }
        }
    }

    private Step<T> step(int word) {
        int at = place(word);
        return at < 0 ? Step.none() : steps.get(at);
    }

    private int place(int word) {
        return Arrays.binarySearch(words, 0, steps.size(), word);
    }

    private void put(int word, Step<T> step) {
        int at = place(word);
        if (at >= 0) {
            steps.set(at, step);
            return;
        }
        int size = steps.size();
        if (words.length == size) {
            words = Arrays.copyOf(words, size + 1 + size / 2);
        }
        System.arraycopy(words, -at - 1, words, -at, size + at + 1);
        words[-at - 1] = word;
        steps.add(-at - 1, step);
    }

    private static <T> List<FormNode<T>> with(List<FormNode<T>> nodes, FormNode<T> more) {
        List<FormNode<T>> all = new ArrayList<>(nodes.size() + 1);
        all.addAll(nodes);
        all.add(more);
        return all;
    }
}
