package io.answergraph.cli;

import io.answergraph.model.DocumentId;
import io.answergraph.model.Problem;
import io.answergraph.store.Statistics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a user wants to know behind a build. */
final class BuildSummary {
    private final BuildPlace place;
    private final Intake intake;
    private final Set<DocumentId> dropped;
    private final FactChanges changes;
    private final Statistics statistics;
    private final Duration took;

    BuildSummary(
            BuildPlace place,
            Intake intake,
            Set<DocumentId> dropped,
            FactChanges changes,
            Statistics statistics,
            Duration took) {
        this.place = place;
        this.intake = intake;
        this.dropped = dropped;
        this.changes = changes;
        this.statistics = statistics;
        this.took = took;
    }

    /** Problems, then what was done and what the graph holds now. */
    void report(Output output, boolean asJson) {
        new ProblemReport(intake.problems()).print(output);
        if (asJson) {
            json(output);
            return;
        }
        if (output.isQuiet()) {
            return;
        }
        output.out()
                .println(output.styled("@|bold Built the graph " + place.words() + "|@") + " in " + seconds() + ".");
        output.out().println(documents());
        changes.print(output);
        output.out().println();
        output.out().println(Counts.text(statistics));
        output.out().println();
        output.out().println("Next: " + String.join("\n      ", place.next()));
    }

    private String documents() {
        List<String> parts = new ArrayList<>();
        parts.add(Amount.of(intake.read(), "document") + " read");
        if (intake.unchanged() > 0) {
            parts.add(intake.unchanged() + " unchanged");
        }
        if (!dropped.isEmpty()) {
            parts.add(dropped.size() + " dropped, as no source gives them now (" + String.join(", ", names()) + ")");
        }
        if (stale() > 0) {
            parts.add(stale() + " out of date: give " + (stale() == 1 ? "its file" : "their files") + " again");
        }
        if (skipped() > 0) {
            parts.add(Amount.of(skipped(), "file") + " skipped for errors");
        }
        if (!intake.problems().isEmpty()) {
            parts.add(Amount.of(intake.problems().size(), "problem") + ", told above");
        }
        return String.join("; ", parts) + ".";
    }

    private List<String> names() {
        List<String> names =
                new ArrayList<>(dropped.stream().limit(5).map(DocumentId::value).toList());
        if (dropped.size() > names.size()) {
            names.add("…");
        }
        return names;
    }

    private long stale() {
        return intake.problems().stream()
                .filter(problem -> problem.code() == Problem.Code.STALE_DOCUMENT)
                .count();
    }

    private long skipped() {
        return intake.fileProblems().stream()
                .filter(problem -> problem.code().severity() == Problem.Severity.ERROR)
                .map(Problem::where)
                .distinct()
                .count();
    }

    private String seconds() {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }

    private void json(Output output) {
        Json.write(output, json -> {
            json.writeStartObject();
            json.writeStringField(place.kind(), place.name());
            json.writeNumberField("read", intake.read());
            json.writeNumberField("unchanged", intake.unchanged());
            json.writeArrayFieldStart("dropped");
            for (DocumentId id : dropped) {
                json.writeString(id.value());
            }
            json.writeEndArray();
            json.writeFieldName("facts");
            changes.write(json);
            json.writeFieldName("problemsMet");
            new ProblemReport(intake.problems()).write(json);
            json.writeNumberField("seconds", took.toMillis() / 1000.0);
            json.writeObjectFieldStart("graph");
            Counts.write(statistics, json);
            json.writeEndObject();
            json.writeEndObject();
        });
    }
}
