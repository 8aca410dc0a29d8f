package io.answergraph.cli;

import io.answergraph.compare.Comparison;
import io.answergraph.compare.ComparisonCsv;
import io.answergraph.compare.Comparisons;
import io.answergraph.compare.State;
import io.answergraph.compare.View;
import io.answergraph.html.Html;
import io.answergraph.model.Status;
import io.answergraph.rdf.Iris;
import io.answergraph.store.GraphStore;
import io.answergraph.store.Names;
import io.answergraph.store.QueryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lays states side by side. */
@Command(
        name = "compare",
        description = "Lay states side by side: what is said of each thing in each of them, and how often.",
        footer = {
            "  answergraph compare --type service                          All states, all services",
            "  answergraph compare Illinois TX --type industry             Two states, by name or code",
            "  answergraph compare --concept agriculture --rollup          One row for all that is agriculture",
            "  answergraph compare --type service --status lacking         Services that are missing somewhere",
            "  answergraph compare --type service --out services.html      A page: each cell opens its sentences"
        })
final class CompareCommand implements Callable<Integer> {
    @Mixin
    private final Output output;

    @Mixin
    private final StoreOption store;

    @Mixin
    private final ViewOptions options = new ViewOptions();

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "STATUS",
            description = "Only rows in which some state has it: ${COMPLETION-CANDIDATES}.")
    private Set<Status> statuses = Set.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES} (default: by the name of the file, else table).")
    private @Nullable CompareFormat format;

    @Option(names = "--json", description = "Write JSON: the same as --format json.")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: standard output).")
    private @Nullable Path file;

    @Spec
    private @Nullable CommandSpec spec;

    CompareCommand(Output output, StoreOption store) {
        this.output = output;
        this.store = store;
    }

    @Override
    public Integer call() {
        try {
            Comparison comparison = compare();
            ResultFile.write(output, file, written(comparison));
            if (comparison.rows().isEmpty()) {
                output.note("Nothing is said of what was asked for.");
            }
            if (!comparison.elsewhere().isEmpty()) {
                output.note("Also spoken of, without a document about them: "
                        + comparison.elsewhere().stream().map(State::name).collect(Collectors.joining(", "))
                        + ". Name a state to see it.");
            }
        } catch (QueryException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()), e);
        }
        return ExitCode.OK;
    }

    private Comparison compare() {
        try (GraphStore graph = GraphStore.openForReading(store.folder())) {
            Iris iris = graph.iris();
            return graph.read(dataset -> {
                View view = options.view(new Names(dataset)).withStatuses(statuses);
                return new Comparisons(dataset, iris).of(view);
            });
        }
    }

    private String written(Comparison comparison) {
        return switch (chosen()) {
            case TABLE -> new ComparisonText(comparison, file == null ? output.columns() : Integer.MAX_VALUE).text();
            case CSV -> ComparisonCsv.of(comparison);
            case JSON -> ComparisonJson.of(comparison);
            case MARKDOWN -> ComparisonMarkdown.of(comparison);
            case HTML -> Html.page("compare/page", Map.of("title", options.title(), "comparison", comparison));
        };
    }

    private CompareFormat chosen() {
        if (format != null) {
            return format;
        }
        if (json) {
            return CompareFormat.JSON;
        }
        String name = String.valueOf(file);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> CompareFormat.HTML;
            case "csv" -> CompareFormat.CSV;
            case "md" -> CompareFormat.MARKDOWN;
            case "json" -> CompareFormat.JSON;
            default -> CompareFormat.TABLE;
        };
    }
}
