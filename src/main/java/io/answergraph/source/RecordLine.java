package io.answergraph.source;

import io.answergraph.model.DocumentId;
import io.answergraph.model.Problem;
import java.io.IOException;
import java.util.Optional;

/** One line of a table of records (JSON Lines), for tables that are read in pieces. */
public final class RecordLine {
    private RecordLine() {}

    /** Whether there is nothing on it. */
    public static boolean isBlank(String line) {
        return Words.trim(line, 0, line.length()).isEmpty();
    }

    /**
     * The document that the line's record belongs to; empty where it is no record.
     *
     * @param path of the table
     */
    public static Optional<DocumentId> document(String path, String line) {
        try {
            DocumentId table = Slug.ofPath(path);
            Optional<String> title = parse(line).metadata().title();
            return Optional.of(title.map(words -> Slug.below(table, words)).orElse(table));
        } catch (IOException noRecord) {
            return Optional.empty();
        }
    }

    /**
     * Why a line is no record; empty where it is one.
     *
     * @param path of the table
     * @param number of the line in the table, counted from 1
     */
    public static Optional<Problem> problem(String path, String line, long number) {
        try {
            parse(line);
            return Optional.empty();
        } catch (IOException noRecord) {
            return Optional.of(JsonLinesReader.noRecord(path, number, noRecord));
        }
    }

    private static JsonRecord parse(String line) throws IOException {
        return JsonRecord.parse(line, Words.trim(line, 0, line.length()));
    }
}
