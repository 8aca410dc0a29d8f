package io.answergraph.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comma-separated values (RFC 4180) in which no cell is a formula, whoever wrote its text. */
public final class SpreadsheetCsv {
    /** What a spreadsheet takes for the begin of a formula, or strips before it looks for one (after OWASP). */
    private static final String TRIGGERS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetCsv() {}

    /** A table as text. */
    public static String of(List<String> header, Iterable<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        write(header, rows, text);
        return text.toString();
    }

    /**
     * Writes a table, its header first.
     *
     * @throws UncheckedIOException if {@code out} fails
     */
    public static void write(List<String> header, Iterable<List<String>> rows, Appendable out) {
        try {
            CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
            printer.printRecord(header.stream().map(SpreadsheetCsv::defused));
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(SpreadsheetCsv::defused));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text behind an apostrophe if a spreadsheet would run it, numbers excepted; else the text itself. */
    public static String defused(String text) {
        boolean isFormula =
                !text.isEmpty() && TRIGGERS.indexOf(text.charAt(0)) >= 0 && !text.matches("-\\d+(\\.\\d+)?");
        return isFormula ? "'" + text : text;
    }
}
