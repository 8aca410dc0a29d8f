package io.answergraph.cli;

/** Names and messages from strangers' files, fit for a terminal. */
final class Printable {
    private Printable() {}

    /**
     * The words with every character that a terminal would obey, rather than show, as its number: {@code \\x1b} begins commands,
     * a line break would forge a line of the program's own, and marks of direction show words in another order.
     */
    static String of(String words) {
        StringBuilder printable = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || turns(c)) {
                printable.append("\\x").append(Integer.toHexString(c));
            } else {
                printable.appendCodePoint(c);
            }
        });
        return printable.toString();
    }

    /** Whether it overrides or isolates the direction of what follows (Unicode Standard Annex 9, section 2). */
    private static boolean turns(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
