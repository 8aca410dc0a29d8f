package io.answergraph.cli;

import io.answergraph.compare.Evidence;
import io.answergraph.compare.Outlier;
import io.answergraph.compare.Quote;
import io.answergraph.compare.Side;
import io.answergraph.compare.State;
import java.util.List;
import java.util.stream.Collectors;

/** Disagreements for a terminal: each with both sides, and a few sentences of each. */
final class OutlierText {
    /** More sentences of one side do not make it clearer; {@code --verbose} has them all. */
    private static final int SHOWN = 2;

    private final Output output;

    OutlierText(Output output) {
        this.output = output;
    }

    /** In their order. */
    String of(List<Outlier> outliers) {
        return outliers.stream().map(this::text).collect(Collectors.joining("\n"));
    }

    private String text(Outlier outlier) {
        return output.styled("@|bold %s|@").formatted(outlier.thing().name()) + " ("
                + outlier.thing().kind().name() + "): " + outlier.strength().words()
                + outlier.page().map(page -> ", within " + page.name()).orElse(", between states") + "\n"
                + outlier.sides().stream().map(this::side).collect(Collectors.joining());
    }

    private String side(Side side) {
        String states = side.states().stream().map(State::name).collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder(
                Wrapped.of(side.status().word() + " " + side.places() + ": " + states, "  ", output.columns()));
        int shown = output.isVerbose() ? Integer.MAX_VALUE : SHOWN;
        side.evidence().stream()
                .limit(shown)
                .forEach(evidence -> text.append('\n').append(quote(evidence)));
        int hidden = side.evidence().size() - shown;
        return text + (hidden > 0 ? "\n      and " + Amount.of(hidden, "more place") : "") + "\n";
    }

    private String quote(Evidence evidence) {
        Quote quote = evidence.quote();
        String marked = quote.pieces().stream()
                .map(piece -> piece.isNamed()
                        ? "[" + piece.text() + "]"
                        : piece.isCue() ? "_" + piece.text() + "_" : piece.text())
                .collect(Collectors.joining());
        String outside = quote.outside().isEmpty() ? "" : " (by: " + String.join(", ", quote.outside()) + ")";
        return Wrapped.of(
                evidence.page().name() + " q" + evidence.question().number() + ": " + marked + outside,
                "      ",
                output.columns());
    }
}
