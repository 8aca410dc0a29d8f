package io.answergraph.cli;

import io.answergraph.compare.Comparisons;
import io.answergraph.compare.Outlier;
import io.answergraph.compare.Strength;
import io.answergraph.compare.View;
import io.answergraph.html.Html;
import io.answergraph.rdf.Iris;
import io.answergraph.store.GraphStore;
import io.answergraph.store.Names;
import io.answergraph.store.QueryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows where states, or documents with themselves, disagree. */
@Command(
        name = "outliers",
        description = "Show what states, or two places of one document, disagree on, both sides with their sentences.",
        footer = {
            "  answergraph outliers                                What states, and documents with themselves, disagree on",
            "  answergraph outliers --within --type service        Services on which a document disagrees with itself",
            "  answergraph outliers --between Texas Ohio           What two states disagree on",
            "  answergraph outliers --least hedged                 Also where one is only less sure than the other",
            "  answergraph outliers --out outliers.html            A page to read"
        })
final class OutliersCommand implements Callable<Integer> {
    @Mixin
    private final Output output;

    @Mixin
    private final StoreOption store;

    @Mixin
    private final ViewOptions options = new ViewOptions();

    @Option(names = "--within", description = "Only two places of one document.")
    private boolean within;

    @Option(names = "--between", description = "Only two states.")
    private boolean between;

    @Option(
            names = "--least",
            paramLabel = "STRENGTH",
            description =
                    "Leave out what is weaker: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). The strongest"
                            + " come first: asserted against denied; asserted against lacking; hedged against denied; hedged"
                            + " against lacking; asserted against recommended; asserted against hedged.",
            defaultValue = "uncertain")
    private Strength least = Strength.UNCERTAIN;

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "A page of HTML (default: text to standard output).")
    private @Nullable Path file;

    @Spec
    private @Nullable CommandSpec spec;

    OutliersCommand(Output output, StoreOption store) {
        this.output = output;
        this.store = store;
    }

    @Override
    public Integer call() {
        List<Outlier> outliers;
        try {
            outliers = find();
        } catch (QueryException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()), e);
        }
        ResultFile.write(output, file, written(outliers));
        output.note(
                outliers.isEmpty() ? "No disagreement was found." : Amount.of(outliers.size(), "disagreement") + ".");
        return ExitCode.OK;
    }

    private String written(List<Outlier> outliers) {
        if (json) {
            return ComparisonJson.of(outliers);
        }
        return file == null
                ? new OutlierText(output).of(outliers)
                : Html.page(
                        "compare/outliers", Map.of("title", "Disagreements: " + options.title(), "outliers", outliers));
    }

    private List<Outlier> find() {
        try (GraphStore graph = GraphStore.openForReading(store.folder())) {
            Iris iris = graph.iris();
            return graph.read(dataset -> {
                View view = options.view(new Names(dataset));
                Comparisons comparisons = new Comparisons(dataset, iris);
                List<Outlier> found = new ArrayList<>();
                if (between || !within) {
                    found.addAll(comparisons.outliers(view, false, least));
                }
                if (within || !between) {
                    found.addAll(comparisons.outliers(view, true, least));
                }
                return found;
            });
        }
    }
}
