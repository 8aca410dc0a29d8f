package io.answergraph.source;

import io.answergraph.model.DocumentId;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns paths and titles into the segments of a {@link DocumentId}. */
final class Slug {
    private static final Pattern SLASH = Pattern.compile("/");

    private Slug() {}

    /** The id of the document at a path with {@code /} between its segments; its extensions and empty segments are left out. */
    static DocumentId ofPath(String path) {
        return new DocumentId(SLASH.splitAsStream(path)
                .filter(segment -> !segment.isEmpty())
                .map(Format::withoutExtension)
                .map(Slug::segment)
                .collect(Collectors.joining("/")));
    }

    /** The id of one titled document within a file of many. */
    static DocumentId below(DocumentId file, String title) {
        return new DocumentId(file.value() + "/" + segment(title));
    }

    /**
     * Lower-case ASCII letters and digits joined by hyphens. Accents are dropped; a name without any ASCII letter or digit
     * is spelled by its code points, so that names in other scripts stay apart.
     */
    private static String segment(String name) {
        String plain = plain(name);
        StringBuilder slug = new StringBuilder(plain.length());
        boolean isNewWord = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isWord(c)) {
                slug.append(isNewWord ? "-" : "").append(c);
                isNewWord = false;
            } else if (!isSilent(c)) {
                isNewWord = !slug.isEmpty();
            }
        }
        return slug.isEmpty() ? spelt(name) : slug.toString();
    }

    /** In lower case and without what decorates letters; that takes tables which names in ASCII need not wait for. */
    private static String plain(String name) {
        boolean isAscii = name.chars().allMatch(c -> c < 0x80);
        return (isAscii ? name : Normalizer.normalize(name, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
    }

    private static boolean isSilent(char c) {
        return c == '\'' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String spelt(String name) {
        return name.codePoints().mapToObj(c -> "u" + Integer.toHexString(c)).collect(Collectors.joining("-"));
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
