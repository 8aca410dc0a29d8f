package io.answergraph.lexicon;

import io.answergraph.model.FrameId;
import io.answergraph.model.Label;
import io.answergraph.model.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a label counts, its conditions read once. */
record LabelConditions(
        Set<FrameId> frames,
        List<Form> near,
        List<Form> notBefore,
        List<Form> notAfter,
        List<Form> after,
        boolean inLabel) {
    /** @param forms those read before, which grow */
    static LabelConditions of(Label label, Map<String, Form> forms) {
        return new LabelConditions(
                Set.copyOf(label.frames()),
                read(label.near(), forms),
                read(label.notBefore(), forms),
                read(label.notAfter(), forms),
                read(label.after(), forms),
                label.inLabel());
    }

    private static List<Form> read(List<String> words, Map<String, Form> forms) {
        return words.stream()
                .map(form -> forms.computeIfAbsent(form, Form::parse))
                .toList();
    }

    /**
     * Whether the label counts where it stands, from {@code from} to before {@code to}.
     *
     * @param isLabel whether the words are the label of a list item
     */
    boolean hold(List<Token> tokens, int from, int to, FrameId frame, boolean isLabel) {
        return (isLabel || !inLabel)
                && (frames.isEmpty() || frames.contains(frame))
                && !endsAt(notAfter, tokens, from)
                && (after.isEmpty() || endsAt(after, tokens, from))
                && !startsAt(notBefore, tokens, to)
                && (near.isEmpty() || occursIn(near, tokens));
    }

    private static boolean startsAt(List<Form> forms, List<Token> tokens, int from) {
        for (Form form : forms) {
            if (form.startsAt(tokens, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsAt(List<Form> forms, List<Token> tokens, int to) {
        for (Form form : forms) {
            if (form.endsAt(tokens, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean occursIn(List<Form> forms, List<Token> tokens) {
        for (Form form : forms) {
            if (form.occursIn(tokens)) {
                return true;
            }
        }
        return false;
    }
}
