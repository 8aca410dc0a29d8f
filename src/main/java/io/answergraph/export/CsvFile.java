package io.answergraph.export;

import io.answergraph.compare.SpreadsheetCsv;
import io.answergraph.model.EnvironmentException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values after RFC 4180, in UTF-8: numbers bare, texts in quotes and on one line, nothing for null. Flushes
 * when closed and leaves the stream beneath open.
 */
final class CsvFile implements AutoCloseable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final CSVPrinter printer;
    private final boolean defused;

    private CsvFile(OutputStream out, String lineEnd, boolean defused) {
        this.defused = defused;
        try {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            if (defused) {
                writer.write(BYTE_ORDER_MARK);
            }
            printer = CSVFormat.RFC4180
                    .builder()
                    .setQuoteMode(QuoteMode.NON_NUMERIC)
                    .setRecordSeparator(lineEnd)
                    .get()
                    .print(writer);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /**
     * For spreadsheets: with the byte order mark by which they tell UTF-8, and an apostrophe before what they would take
     * for a formula.
     */
    static CsvFile forSpreadsheets(OutputStream out) {
        return new CsvFile(out, "\r\n", true);
    }

    /** For programs: every text as it is, but for its blanks. */
    static CsvFile forPrograms(OutputStream out) {
        return new CsvFile(out, "\n", false);
    }

    /** Numbers, texts and nulls. */
    void row(@Nullable Object... cells) {
        try {
            printer.printRecord(Arrays.stream(cells)
                    .map(cell -> cell instanceof String text ? text(text) : cell)
                    .toArray());
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private @Nullable String text(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        if (line.isEmpty()) {
            return null;
        }
        return defused ? SpreadsheetCsv.defused(line) : line;
    }

    @Override
    public void close() {
        try {
            printer.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static EnvironmentException failed(IOException e) {
        return new EnvironmentException("The export cannot be written: " + e.getMessage(), e);
    }
}
