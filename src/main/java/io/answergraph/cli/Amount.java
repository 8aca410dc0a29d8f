package io.answergraph.cli;

/** Numbers in sentences. */
final class Amount {
    private Amount() {}

    /** {@code 1 document}, {@code 2 documents}: for nouns that take an s. */
    static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
