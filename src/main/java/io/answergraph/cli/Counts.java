package io.answergraph.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.answergraph.model.Status;
import io.answergraph.store.Statistics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Shows what a graph holds, in numbers. */
final class Counts {
    /** Where mentions of a subject are counted, which have no status. */
    private static final String WITHOUT_STATUS = "-";

    private Counts() {}

    /** For people. Ends without a line break. */
    static String text(Statistics statistics) {
        return Amount.of(statistics.documents(), "document") + " with "
                + Amount.of(statistics.questions(), "question") + "; " + Amount.of(statistics.facts(), "fact")
                + " that they assert; " + Amount.of(statistics.statements(), "statement") + " in all\n\n"
                + table("mentions of", statistics.mentions()) + "\n\n" + table("claims with", statistics.claims());
    }

    private static String table(String title, SortedMap<String, SortedMap<String, Long>> counts) {
        List<String> statuses = Stream.concat(
                        Arrays.stream(Status.values()).map(Status::word), Stream.of(WITHOUT_STATUS))
                .filter(status -> counts.values().stream().anyMatch(row -> row.containsKey(status)))
                .toList();
        List<String> header = new ArrayList<>(List.of(title));
        statuses.forEach(status -> header.add(status.equals(WITHOUT_STATUS) ? "no status" : status));
        header.add("all");
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((name, row) -> {
            List<String> cells = new ArrayList<>(List.of(name));
            statuses.forEach(status -> cells.add(Long.toString(row.getOrDefault(status, 0L))));
            cells.add(Long.toString(
                    row.values().stream().mapToLong(Long::longValue).sum()));
            rows.add(cells);
        });
        return Table.of(header, rows);
    }

    /** For programs: fields of the object that is open. */
    static void write(Statistics statistics, JsonGenerator json) throws IOException {
        json.writeNumberField("documents", statistics.documents());
        json.writeNumberField("questions", statistics.questions());
        json.writeNumberField("facts", statistics.facts());
        json.writeNumberField("statements", statistics.statements());
        nested("mentions", statistics.mentions(), json);
        nested("claims", statistics.claims(), json);
        json.writeObjectFieldStart("problems");
        for (Map.Entry<String, Long> entry : statistics.problems().entrySet()) {
            json.writeNumberField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    private static void nested(String field, SortedMap<String, SortedMap<String, Long>> counts, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, SortedMap<String, Long>> row : counts.entrySet()) {
            json.writeObjectFieldStart(row.getKey());
            for (Map.Entry<String, Long> cell : row.getValue().entrySet()) {
                json.writeNumberField(cell.getKey().equals(WITHOUT_STATUS) ? "none" : cell.getKey(), cell.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
