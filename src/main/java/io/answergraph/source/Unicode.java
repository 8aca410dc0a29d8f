package io.answergraph.source;

/** Characters as they may leave the program. */
final class Unicode {
    private static final char REPLACEMENT = '\uFFFD';

    private Unicode() {}

    /**
     * The words with U+FFFD for each surrogate without its other half, which UTF-8 and RDF have no way to say. Escapes of JSON
     * (RFC 8259 section 8.2) and numeric references of HTML can name one. No offset changes.
     */
    static String whole(String words) {
        int at = firstHalf(words, 0);
        if (at < 0) {
            return words;
        }
        StringBuilder whole = new StringBuilder(words);
        for (; at >= 0; at = firstHalf(words, at + 1)) {
            whole.setCharAt(at, REPLACEMENT);
        }
        return whole.toString();
    }

    /** Offset of the first surrogate, from {@code from} on, that is no part of a pair; -1 where there is none. */
    private static int firstHalf(String words, int from) {
        for (int i = from; i < words.length(); i++) {
            if (Character.isSurrogate(words.charAt(i))) {
                if (i + 1 == words.length() || !Character.isSurrogatePair(words.charAt(i), words.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
