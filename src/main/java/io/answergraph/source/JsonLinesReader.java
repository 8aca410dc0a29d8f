package io.answergraph.source;

import com.fasterxml.jackson.core.JacksonException;
import io.answergraph.model.DocumentId;
import io.answergraph.model.Problem;
import io.answergraph.model.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * JSON Lines, one record {@code {"title", "question", "answer"}} a line. Records of one title, wherever they stand, form one
 * document; those without a title form one for the file. A line that is no such record is reported and left out.
 */
final class JsonLinesReader implements FormatReader {
    @Override
    public void read(SourceText source, Sources.Sink sink) {
        DocumentId file = Slug.ofPath(source.path());
        List<JsonRecord> records = records(source, sink);
        if (records.isEmpty()) {
            Documents.of(source, sink).reportNoQuestions();
        }
        Map<DocumentId, List<JsonRecord>> byDocument = records.stream()
                .collect(Collectors.groupingBy(
                        rec -> rec.metadata()
                                .title()
                                .map(title -> Slug.below(file, title))
                                .orElse(file),
                        TreeMap::new,
                        Collectors.toList()));
        byDocument.forEach((id, own) -> add(id, own, source, sink));
    }

    private static List<JsonRecord> records(SourceText source, Sources.Sink sink) {
        List<JsonRecord> records = new ArrayList<>();
        String text = source.text();
        int start = 0;
        for (int number = 1; start < text.length(); number++) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Span line = Words.trim(text, start, end);
            if (!line.isEmpty()) {
                parse(source, line, number, records, sink);
            }
            start = end + 1;
        }
        return records;
    }

    private static void parse(SourceText source, Span line, int number, List<JsonRecord> records, Sources.Sink sink) {
        try {
            records.add(JsonRecord.parse(source.text(), line));
        } catch (IOException malformed) {
            sink.problem(noRecord(source.path(), number, malformed));
        }
    }

    /** That a line, counted from 1, is no record. */
    static Problem noRecord(String path, long line, IOException malformed) {
        String reason = malformed instanceof JacksonException json ? json.getOriginalMessage() : malformed.getMessage();
        return new Problem(
                Problem.Code.INVALID_RECORD,
                path + ", line " + line,
                "The line is no record (" + reason + ") and is left out."
                        + " Write {\"title\": ..., \"question\": ..., \"answer\": ...} on one line.");
    }

    private static void add(DocumentId id, List<JsonRecord> records, SourceText source, Sources.Sink sink) {
        List<String> titles = records.stream()
                .flatMap(rec -> rec.metadata().title().stream())
                .distinct()
                .sorted()
                .toList();
        if (titles.size() > 1) {
            sink.problem(new Problem(
                    Problem.Code.DUPLICATE_DOCUMENT,
                    source.path(),
                    "The titles '" + String.join("', '", titles) + "' would all become the document '" + id
                            + "', so none is read. Make them equal, or tell them apart by letters or digits."));
            return;
        }
        RecordText text = new RecordText(source.text());
        records.forEach(text::add);
        String lines =
                records.stream().map(rec -> rec.line().of(source.text()) + "\n").collect(Collectors.joining());
        Metadata metadata = records.stream().map(JsonRecord::metadata).reduce(Metadata.NONE, Metadata::or);
        Documents.of(source, sink)
                .add(
                        id,
                        DocumentReader.sha256(lines.getBytes(StandardCharsets.UTF_8)),
                        text.text(),
                        text.layout(),
                        metadata,
                        text.sourceMap());
    }
}
