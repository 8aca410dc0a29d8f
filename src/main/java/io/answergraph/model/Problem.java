package io.answergraph.model;

import java.util.Locale;

/**
 * Something wrong with the user's data: collected, counted and reported, never thrown.
 *
 * @param where the place in the user's file: path, then line or question where known
 * @param message what is wrong and what to do about it, one sentence each
 */
public record Problem(Code code, String where, String message) {
    /** Whether the data was left out, or taken with a doubt. */
    public enum Severity {
        WARNING,
        ERROR;

        /** The word that users see. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Stable names that users may rely on; each is explained in the README and has a test. */
    public enum Code {
        EMPTY_FILE(Severity.ERROR),
        BINARY_FILE(Severity.ERROR),
        UNSUPPORTED_FORMAT(Severity.WARNING),
        UNSUPPORTED_ENCODING(Severity.ERROR),
        INVALID_ENCODING(Severity.ERROR),
        UNREADABLE_FILE(Severity.ERROR),
        TOO_LARGE(Severity.ERROR),
        OUT_OF_TIME(Severity.ERROR),
        LINK_LOOP(Severity.WARNING),
        ARCHIVE_UNSAFE(Severity.ERROR),
        ARCHIVE_BROKEN(Severity.ERROR),
        INVALID_RECORD(Severity.ERROR),
        NO_QUESTIONS(Severity.ERROR),
        EMPTY_ANSWER(Severity.WARNING),
        DUPLICATE_DOCUMENT(Severity.ERROR),
        NO_SUBJECT(Severity.WARNING),
        STALE_DOCUMENT(Severity.WARNING),
        INVALID_ONTOLOGY(Severity.ERROR),
        LABEL_CLASH(Severity.ERROR),
        BROADER_CYCLE(Severity.ERROR),
        ORPHAN_CONCEPT(Severity.WARNING),
        UNTRANSLATED_LABEL(Severity.WARNING),
        UNUSED_LABEL(Severity.WARNING),
        SILENT_CUE(Severity.WARNING);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }
}
