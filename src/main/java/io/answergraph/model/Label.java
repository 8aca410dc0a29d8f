package io.answergraph.model;

import java.util.List;

/**
 * Words by which a concept is named, and where they count.
 *
 * <p>A form is a sequence of words separated by spaces, matched on whole words, whatever their case and number
 * ({@code shelters} matches {@code Shelter}). A word in square brackets stands for a verb in all its inflections, where it is
 * used as a verb: {@code [lack]} matches lack, lacks, lacked and lacking. {@code a|b} matches either word, {@code (a|b c)}
 * either row of words; a form with such a group is a pattern.
 *
 * @param caseSensitive whether letters must match exactly (acronyms, abbreviations)
 * @param frames counts only in answers to such questions; empty for all
 * @param near counts only if one of these forms stands in the same sentence; empty for none needed
 * @param notBefore does not count right before one of these forms
 * @param notAfter does not count right after one of these forms
 * @param after counts only right after one of these forms; empty for none needed
 * @param inLabel counts only in the label of a list item
 */
public record Label(
        String form,
        boolean caseSensitive,
        List<FrameId> frames,
        List<String> near,
        List<String> notBefore,
        List<String> notAfter,
        List<String> after,
        boolean inLabel) {
    public Label {
        frames = List.copyOf(frames);
        near = List.copyOf(near);
        notBefore = List.copyOf(notBefore);
        notAfter = List.copyOf(notAfter);
        after = List.copyOf(after);
    }

    /** Whether there are places where it does not count. */
    public boolean isConditional() {
        return isBound() || !(notBefore.isEmpty() && notAfter.isEmpty());
    }

    /** Whether it counts only in certain company or answers, rather than everywhere but in some places. */
    public boolean isBound() {
        return inLabel || !(frames.isEmpty() && near.isEmpty() && after.isEmpty());
    }

    /** Whether it stands for a family of names rather than for one: it gives way to a label that is just the words. */
    public boolean isPattern() {
        return form.indexOf('(') >= 0;
    }

    /** A label that counts everywhere. */
    public static Label of(String form) {
        return new Label(form, false, List.of(), List.of(), List.of(), List.of(), List.of(), false);
    }
}
