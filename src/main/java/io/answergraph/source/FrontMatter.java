package io.answergraph.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Lines {@code name: value} between two lines {@code ---} at the start of a file.
 *
 * @param end where the rest of the file starts; 0 where there is no front matter
 */
record FrontMatter(Metadata metadata, int end) {
    private static final FrontMatter NONE = new FrontMatter(Metadata.NONE, 0);

    /** Longer front matter, in characters, is none: a rule drawn at the start of a text. */
    private static final int LONGEST = 8192;

    static FrontMatter of(String text) {
        int start = lineEnd(text, 0);
        if (!text.substring(0, start).strip().equals("---")) {
            return NONE;
        }
        Map<String, String> fields = new HashMap<>();
        while (start < text.length() && start < LONGEST) {
            int end = lineEnd(text, start);
            String line = text.substring(start, end).strip();
            if (line.equals("---") || line.equals("...")) {
                return new FrontMatter(Metadata.of(fields), end);
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT), unquoted(line.substring(colon + 1)));
            }
            start = end;
        }
        return NONE;
    }

    private static String unquoted(String value) {
        String bare = value.strip();
        boolean quoted = bare.length() >= 2
                && (bare.charAt(0) == '"' || bare.charAt(0) == '\'')
                && bare.charAt(bare.length() - 1) == bare.charAt(0);
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }

    /** Behind the line break that ends the line at {@code from}. */
    private static int lineEnd(String text, int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline + 1;
    }
}
