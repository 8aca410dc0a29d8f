package io.answergraph.cli;

/** Prose in lines that fit. */
final class Wrapped {
    private Wrapped() {}

    /**
     * Breaks between words, which come from anywhere (see {@link Printable}); a word longer than a line stays whole, so that it can be copied.
     *
     * @param indent what stands before the first line; as many blanks stand before the others
     * @param columns how many characters a line may have, the indent included
     */
    static String of(String text, String indent, int columns) {
        return styled(Printable.of(text.strip().replaceAll("\\s+", " ")), indent, columns);
    }

    /** The same of words that are fit for a terminal, and may tell it how to show them. */
    static String styled(String text, String indent, int columns) {
        StringBuilder lines = new StringBuilder(indent);
        int length = indent.length();
        boolean isFirst = true;
        for (String word : text.strip().split("\\s+")) {
            if (!isFirst && length + 1 + word.length() > columns) {
                lines.append('\n').append(" ".repeat(indent.length()));
                length = indent.length();
                isFirst = true;
            }
            lines.append(isFirst ? "" : " ").append(word);
            length += word.length() + (isFirst ? 0 : 1);
            isFirst = false;
        }
        return lines.toString();
    }
}
