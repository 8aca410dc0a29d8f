package io.answergraph.language;

/**
 * Text that goes on without white space for longer than any word does. The sentence detector looks from each stop to the next white
 * space and then takes the last stop before it; in such text that would take the square of its length.
 */
final class UnbrokenText {
    /** Characters; no word, number or address in prose has as many. */
    private static final int LONG = 1_000;

    private static final String STOPS = ".!?";
    private static final char NO_STOP = ',';

    private UnbrokenText() {}

    /** The text, as long as it was, without the stops that the detector would pass over in the end. */
    static String withoutInnerStops(String text) {
        StringBuilder changed = new StringBuilder(text);
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isSpace(text.charAt(at))) {
                if (at - start > LONG) {
                    hideStops(changed, start, at);
                }
                start = at + 1;
            }
        }
        return changed.toString();
    }

    private static void hideStops(StringBuilder text, int start, int end) {
        boolean isLast = true;
        for (int at = end - 1; at >= start; at--) {
            if (STOPS.indexOf(text.charAt(at)) >= 0) {
                if (!isLast) {
                    text.setCharAt(at, NO_STOP);
                }
                isLast = false;
            }
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
