package io.answergraph.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.answergraph.model.Problem;
import io.answergraph.model.Problem.Code;
import io.answergraph.model.Problem.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells the user what was wrong with the data, by code, worst first. */
final class ProblemReport {
    private static final int EXAMPLES = 10;

    private final List<Problem> problems;

    ProblemReport(List<Problem> problems) {
        this.problems = problems;
    }

    /** Whether some are as bad as {@code threshold}, or worse. */
    boolean reaches(Severity threshold) {
        return problems.stream().anyMatch(problem -> problem.code().severity().compareTo(threshold) >= 0);
    }

    /** Tells a person on the way: all with {@code --verbose}, else the first of each code. */
    void print(Output output) {
        if (output.progressForm() == ProgressForm.JSON) {
            problems.forEach(problem -> output.event("problem", json -> fields(problem, json)));
        } else {
            print(output, output.err());
        }
    }

    /** The same to a stream of the caller's choice, where the problems are the results. */
    void print(Output output, PrintStream to) {
        TreeMap<Code, List<Problem>> byCode = problems.stream()
                .collect(Collectors.groupingBy(
                        Problem::code,
                        () -> new TreeMap<>(Comparator.comparing(Code::severity)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder())),
                        Collectors.toList()));
        byCode.forEach((code, group) -> {
            to.println(code.severity() + " " + code + (group.size() > 1 ? " (" + group.size() + ")" : ""));
            long shown = output.isVerbose() ? group.size() : EXAMPLES;
            group.stream()
                    .limit(shown)
                    .forEach(problem -> to.println(Printable.of("  " + problem.where() + ": " + problem.message())));
            if (group.size() > shown) {
                to.println("  and " + (group.size() - shown) + " more; --verbose shows them all");
            }
        });
    }

    /** For programs: an array of objects. */
    void write(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Problem problem : problems) {
            json.writeStartObject();
            fields(problem, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void fields(Problem problem, JsonGenerator json) throws IOException {
        json.writeStringField("code", problem.code().name());
        json.writeStringField("severity", problem.code().severity().toString());
        json.writeStringField("where", problem.where());
        json.writeStringField("message", problem.message());
    }
}
