package io.answergraph.cli;

import io.answergraph.model.Problem;
import io.answergraph.model.Problem.Code;
import io.answergraph.model.Problem.Severity;
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

    /** All with {@code --verbose}, else the first of each code. */
    void print(Output output) {
        TreeMap<Code, List<Problem>> byCode = problems.stream()
                .collect(Collectors.groupingBy(
                        Problem::code,
                        () -> new TreeMap<>(Comparator.comparing(Code::severity)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder())),
                        Collectors.toList()));
        byCode.forEach((code, group) -> {
            output.warn(code.severity() + " " + code + (group.size() > 1 ? " (" + group.size() + ")" : ""));
            long shown = output.isVerbose() ? group.size() : EXAMPLES;
            group.stream()
                    .limit(shown)
                    .forEach(problem -> output.warn("  " + problem.where() + ": " + problem.message()));
            if (group.size() > shown) {
                output.warn("  and " + (group.size() - shown) + " more; --verbose shows them all");
            }
        });
    }
}
