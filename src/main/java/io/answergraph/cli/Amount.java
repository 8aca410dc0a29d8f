package io.answergraph.cli;

import java.util.Locale;

/** Numbers in sentences. */
final class Amount {
    private Amount() {}

    /** {@code 1 document}, {@code 2 documents}: for nouns that take an s. */
    static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** {@code 12.3 MB}: millions of bytes. */
    static String ofBytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
