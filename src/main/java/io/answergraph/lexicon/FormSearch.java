package io.answergraph.lexicon;

import io.answergraph.lexicon.FormIndex.Found;
import io.answergraph.lexicon.FormIndex.Tolerance;
import io.answergraph.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One search for forms in one row of words. */
final class FormSearch<T> {
    /** How many foreign modifiers may stand before the last word of a form: {@code lack of effective state oversight}. */
    private static final int MOST_SKIPPED = 3;

    /** What tells which of its kind a thing is, and belongs to no name: {@code fear of the police}, not {@code supports a network}. */
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "their", "his", "her", "its", "our", "one");

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD");

    private final FormRow row;
    private final Tolerance tolerance;
    private final List<Found<T>> found = new ArrayList<>();

    FormSearch(FormRow row, Tolerance tolerance) {
        this.row = row;
        this.tolerance = tolerance;
    }

    List<Found<T>> from(FormNode<T> root) {
        List<FormNode<T>> first = new ArrayList<>(2);
        for (int from = 0; from < row.length(); from++) {
            if (row.isOfSomeForm(from)) {
                first.clear();
                root.follow(row, from, first);
                if (!first.isEmpty()) {
                    walk(from, first);
                }
            }
        }
        return found;
    }

    /** Goes on from what the first word led to, as far as words lead. */
    private void walk(int from, List<FormNode<T>> first) {
        List<FormNode<T>> nodes = first;
        List<FormNode<T>> waiting = List.of();
        for (int end = from + 1; !nodes.isEmpty() || !waiting.isEmpty(); end++) {
            List<FormNode<T>> open = new ArrayList<>(waiting);
            for (FormNode<T> node : nodes) {
                take(node, from, end, 0);
                if (!node.isLeaf()) {
                    open.add(node);
                }
            }
            if (end == row.length() || open.isEmpty()) {
                return;
            }
            List<FormNode<T>> next = new ArrayList<>(2);
            for (FormNode<T> node : open) {
                overModifiers(from, end, node);
                node.follow(row, end, next);
            }
            waiting = passes(end) ? open : List.of();
            nodes = next;
        }
    }

    private boolean passes(int at) {
        return tolerance == Tolerance.MODIFIERS
                && ARTICLES.contains(row.token(at).key())
                && !FINITE.contains(row.token(at - 1).tag());
    }

    private void overModifiers(int from, int at, FormNode<T> node) {
        List<FormNode<T>> ends = new ArrayList<>(2);
        for (int skipped = 1; skipped <= MOST_SKIPPED; skipped++) {
            int last = at + skipped;
            if (last >= row.length() || !allows(row.token(last - 1))) {
                return;
            }
            ends.clear();
            node.follow(row, last, ends);
            for (FormNode<T> end : ends) {
                take(end, from, last + 1, skipped);
            }
        }
    }

    private boolean allows(Token token) {
        return tolerance.allows(token.tag());
    }

    private void take(FormNode<T> node, int from, int to, int skipped) {
        for (T value : node.values()) {
            found.add(new Found<>(from, to, skipped, value));
        }
    }
}
