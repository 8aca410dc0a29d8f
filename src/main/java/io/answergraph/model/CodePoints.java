package io.answergraph.model;

import java.util.Arrays;

/**
 * Converts between the UTF-16 offsets used inside the program and the Unicode code points that leave it (JSON Lines,
 * NIF, pages). The one place that does. Immutable.
 */
public final class CodePoints {
    /** Offsets of the second half of each surrogate pair, ascending; empty for text within the basic plane. */
    private final int[] lowSurrogates;

    private CodePoints(int[] lowSurrogates) {
        this.lowSurrogates = lowSurrogates;
    }

    public static CodePoints of(String text) {
        int count = 0;
        int[] found = new int[0];
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(16, count * 2));
                }
                found[count++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count));
    }

    /** The number of code points before the UTF-16 offset; an offset inside a pair counts the pair's start. */
    public int at(int utf16) {
        int index = Arrays.binarySearch(lowSurrogates, utf16);
        int pairsBefore = index >= 0 ? index + 1 : -index - 1;
        return utf16 - pairsBefore;
    }

    /** The span in code points. */
    public Span at(Span utf16) {
        return new Span(at(utf16.start()), at(utf16.end()));
    }

    /** The UTF-16 offset of the code point with that number. */
    public int utf16(int codePoint) {
        int offset = codePoint;
        for (int low : lowSurrogates) {
            if (low > offset) {
                break;
            }
            offset++;
        }
        return offset;
    }
}
