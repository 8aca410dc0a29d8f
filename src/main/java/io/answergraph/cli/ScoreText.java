package io.answergraph.cli;

import io.answergraph.evaluate.Agreement;
import io.answergraph.evaluate.Disagreement;
import io.answergraph.evaluate.Evaluation;
import io.answergraph.evaluate.Rate;
import io.answergraph.evaluate.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An evaluation for a person's eyes. Texts end without a line break. */
final class ScoreText {
    private static final String LEGEND =
            "Each figure: the rate, what it is a rate of, and in brackets the 95% interval. Relaxed: spans overlap."
                    + " Strict: spans are equal.";

    private ScoreText() {}

    /** All scores, as tables. */
    static String scores(Evaluation evaluation) {
        Scores scores = evaluation.scores();
        List<String> parts = new ArrayList<>();
        parts.add("Documents: " + String.join(", ", evaluation.documents()));
        parts.add(LEGEND);
        parts.add(agreements("Mentions", mentions(scores.mentions())));
        parts.add(rates(scores));
        parts.add(agreements("Statuses of the mentions found", statuses(scores.attributes())));
        parts.add(agreements("Facts", facts(scores.facts())));
        if (!scores.relations().byProperty().isEmpty()) {
            parts.add(agreements("Relations", relations(scores.relations())));
        }
        return String.join("\n\n", parts);
    }

    private static List<List<String>> mentions(Scores.Mentions mentions) {
        List<List<String>> rows = new ArrayList<>();
        mentions.byType().forEach((type, scores) -> rows.add(row(type + ", relaxed", scores.relaxed())));
        rows.add(row("all, relaxed", mentions.overall().relaxed()));
        mentions.byType().forEach((type, scores) -> rows.add(row(type + ", strict", scores.strict())));
        rows.add(row("all, strict", mentions.overall().strict()));
        return rows;
    }

    private static List<List<String>> statuses(Scores.Attributes attributes) {
        return attributes.byStatus().entrySet().stream()
                .map(status -> row(status.getKey(), status.getValue()))
                .toList();
    }

    private static List<List<String>> facts(Scores.Facts facts) {
        return List.of(
                row("with status", facts.withStatus()),
                row("without status", facts.withoutStatus()),
                row("plain triples", facts.plainTriples()));
    }

    private static List<List<String>> relations(Scores.Relations relations) {
        List<List<String>> rows = new ArrayList<>();
        relations.byProperty().forEach((property, agreement) -> rows.add(row(property, agreement)));
        rows.add(row("all", relations.overall()));
        return rows;
    }

    private static String rates(Scores scores) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("named organisations found", cell(scores.mentions().namedRecall())));
        rows.add(List.of("concepts right", cell(scores.attributes().concepts())));
        rows.add(List.of("status right", cell(scores.attributes().status())));
        rows.add(List.of("mean F1 of statuses", cell(scores.attributes().meanStatusF1())));
        rows.add(List.of("role right", cell(scores.attributes().role())));
        rows.add(List.of("status of relations right", cell(scores.relations().status())));
        return Table.of(List.of("Of what was found", "Rate"), rows);
    }

    private static String agreements(String title, List<List<String>> rows) {
        return Table.of(List.of(title, "Precision", "Recall", "F1"), rows);
    }

    private static List<String> row(String name, Agreement agreement) {
        return List.of(name, cell(agreement.precision()), cell(agreement.recall()), cell(agreement.f1()));
    }

    private static String cell(Rate rate) {
        return rate.isDefined()
                ? String.format(Locale.ROOT, "%.3f of %d (%.3f-%.3f)", rate.value(), rate.n(), rate.low(), rate.high())
                : "-";
    }

    /** @param disagreements grouped by kind and cause */
    static String errors(List<Disagreement> disagreements) {
        StringBuilder text = new StringBuilder();
        for (Disagreement.Kind kind : Disagreement.Kind.values()) {
            List<Disagreement> ofKind =
                    disagreements.stream().filter(d -> d.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n\n")
                        .append(kind.title())
                        .append(": ")
                        .append(ofKind.size());
                String cause = "";
                for (Disagreement disagreement : ofKind) {
                    if (!disagreement.cause().equals(cause)) {
                        cause = disagreement.cause();
                        text.append("\n  ").append(heading(cause, ofKind));
                    }
                    text.append("\n    ").append(line(disagreement));
                }
            }
        }
        return text.isEmpty() ? "Gold and predictions agree." : text.toString();
    }

    private static String heading(String cause, List<Disagreement> ofKind) {
        return cause + " ("
                + ofKind.stream().filter(d -> d.cause().equals(cause)).count() + ")";
    }

    private static String line(Disagreement disagreement) {
        String both = disagreement.expected().isEmpty() || disagreement.found().isEmpty()
                ? disagreement.expected() + disagreement.found()
                : disagreement.expected() + " found as " + disagreement.found();
        return disagreement.doc() + ", question " + disagreement.question() + ": " + both + "\n      "
                + disagreement.context();
    }
}
