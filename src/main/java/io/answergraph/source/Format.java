package io.answergraph.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds of file that the reader knows, told by extension. */
enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    JSON_LINES,
    ZIP,
    GZIP;

    /** For messages: what a user may hand in. */
    static final String KNOWN = ".txt, .md, .html, .jsonl, or a .zip or .gz of these";

    private static final Map<String, Format> BY_EXTENSION = Map.ofEntries(
            Map.entry("txt", TEXT),
            Map.entry("text", TEXT),
            Map.entry("md", MARKDOWN),
            Map.entry("markdown", MARKDOWN),
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("jsonl", JSON_LINES),
            Map.entry("ndjson", JSON_LINES),
            Map.entry("zip", ZIP),
            Map.entry("gz", GZIP));

    /** The format of a file of that name; empty where the extension is none of them. */
    static Optional<Format> of(String path) {
        return Optional.ofNullable(BY_EXTENSION.get(extension(path)));
    }

    /** A file's or segment's name without known extensions: {@code a.txt.gz} and {@code a} are both {@code a}. */
    static String withoutExtension(String name) {
        String rest = name;
        while (of(rest).isPresent() && rest.lastIndexOf('.') > 0) {
            rest = rest.substring(0, rest.lastIndexOf('.'));
        }
        return rest;
    }

    boolean isArchive() {
        return this == ZIP || this == GZIP;
    }

    /** What text without a telling name is by its first characters: a page, records, or plain text. */
    static Format sniff(String text) {
        String head = text.substring(0, Math.min(text.length(), 1024)).strip().toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype html") || head.startsWith("<html") || isMarkup(head)) {
            return HTML;
        }
        return head.startsWith("{\"") || head.startsWith("{ \"") ? JSON_LINES : TEXT;
    }

    private static boolean isMarkup(String head) {
        return (head.startsWith("<?xml") || head.startsWith("<!--") || head.startsWith("<"))
                && (head.contains("<html") || head.contains("<body"));
    }

    private static String extension(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 || dot < path.lastIndexOf('/')
                ? ""
                : path.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
