package io.answergraph.source;

import io.answergraph.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * What shows that an item begins.
 *
 * @param span the marker as written; empty where structure alone shows it
 * @param content where the item's words begin
 * @param sign the marker's looks without its value ({@code 1.}, {@code (a)}, {@code •}): items of one list share it
 * @param token the value as written: digits, letters, or the bullet itself
 * @param readings the ways in which the token may count; {@code i} is both a letter and a numeral
 */
record Marker(Span span, int content, String sign, String token, List<Numbering> readings) {
    private static final String BULLETS = "-–—*•‣◦▪●○·∙■□➢➤✓✔";

    Marker {
        readings = List.copyOf(readings);
    }

    /** An item of a list that a format's own syntax numbers. */
    static Marker numbered(Span span, int content, int ordinal) {
        return new Marker(span, content, "1.", Integer.toString(ordinal), List.of(Numbering.DECIMAL));
    }

    static Marker bullet(Span span, int content, String sign) {
        return new Marker(span, content, sign, sign, List.of(Numbering.BULLET));
    }

    /** {@code first, secondly ...} */
    static Marker word(Span span, int content, int ordinal) {
        return new Marker(span, content, "word", Integer.toString(ordinal), List.of(Numbering.WORD));
    }

    boolean isBullet() {
        return readings.contains(Numbering.BULLET);
    }

    /** The number, where it is written in digits; 0 otherwise. */
    int decimal() {
        return readings.contains(Numbering.DECIMAL) ? Numbering.DECIMAL.place(token) : 0;
    }

    /** How a list that starts with this marker counts; empty where it is not a first. */
    Optional<Numbering> first() {
        return readings.stream()
                .filter(numbering -> numbering.place(token) == 1)
                .findFirst();
    }

    /** Whether this may come right after {@code previous} in one list. */
    boolean follows(Marker previous) {
        return sign.equals(previous.sign)
                && readings.stream()
                        .anyMatch(numbering -> previous.readings.contains(numbering)
                                && numbering.place(previous.token) > 0
                                && numbering.place(token) == numbering.place(previous.token) + 1);
    }

    /** The marker that stands at {@code from}, white space behind it included in its reach but not in its span. */
    static Optional<Marker> at(CharSequence text, int from, int to) {
        if (from >= to) {
            return Optional.empty();
        }
        char first = text.charAt(from);
        if (BULLETS.indexOf(first) >= 0) {
            boolean spaced = from + 1 < to && Character.isWhitespace(text.charAt(from + 1));
            return spaced || (first == '•' && from + 1 < to)
                    ? Optional.of(
                            bullet(new Span(from, from + 1), skipSpace(text, from + 1, to), Character.toString(first)))
                    : Optional.empty();
        }
        int tokenStart = first == '(' ? from + 1 : from;
        int tokenEnd = tokenEnd(text, tokenStart, to);
        if (tokenEnd == tokenStart || tokenEnd >= to) {
            return Optional.empty();
        }
        char close = text.charAt(tokenEnd);
        if (close != ')' && (close != '.' || first == '(')) {
            return Optional.empty();
        }
        return closed(text, new Span(from, tokenEnd + 1), new Span(tokenStart, tokenEnd), to);
    }

    private static Optional<Marker> closed(CharSequence text, Span marker, Span tokenSpan, int to) {
        String token = written(text, tokenSpan);
        int content = skipSpace(text, marker.end(), to);
        boolean spaced = content > marker.end();
        boolean glued = content < to && Character.isUpperCase(text.charAt(content));
        List<Numbering> readings = readings(token);
        if (readings.isEmpty() || !(spaced || (glued && readings.contains(Numbering.DECIMAL)))) {
            return Optional.empty();
        }
        char kind = Character.isDigit(token.charAt(0)) ? '1' : Character.isUpperCase(token.charAt(0)) ? 'A' : 'a';
        String sign = written(text, marker).replace(token, Character.toString(kind));
        return Optional.of(new Marker(marker, content, sign, token, readings));
    }

    private static String written(CharSequence text, Span span) {
        return text.subSequence(span.start(), span.end()).toString();
    }

    private static List<Numbering> readings(String token) {
        if (Character.isDigit(token.charAt(0))) {
            return List.of(Numbering.DECIMAL);
        }
        boolean letter = token.length() == 1;
        boolean roman = Numbering.ROMAN.place(token) > 0;
        if (letter && roman) {
            return List.of(Numbering.ROMAN, Numbering.LETTER);
        }
        return letter ? List.of(Numbering.LETTER) : roman ? List.of(Numbering.ROMAN) : List.of();
    }

    /** Behind up to three digits, one letter, or five letters of a Roman numeral in one case. */
    private static int tokenEnd(CharSequence text, int from, int to) {
        int end = from;
        while (end < to && end - from < 4 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        if (end > from) {
            return end - from < 4 ? end : from;
        }
        String digits = from < to && Character.isUpperCase(text.charAt(from)) ? "IVX" : "ivx";
        while (end < to && end - from < 6 && digits.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean letter = from < to && (text.charAt(from) | 0x20) >= 'a' && (text.charAt(from) | 0x20) <= 'z';
        return end > from ? end : letter ? from + 1 : from;
    }

    private static int skipSpace(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
