package io.answergraph.cli;

import io.answergraph.export.ExportFormat;
import io.answergraph.export.Exporter;
import io.answergraph.export.Selection;
import io.answergraph.rdf.Iris;
import io.answergraph.store.GraphStore;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the graph as a file that other programs read. */
@Command(
        name = "export",
        description = "Write the graph as RDF: sorted, so that the same graph makes the same bytes.",
        footer = {
            "  answergraph export --out graph.ttl.gz                 Turtle, packed: the name tells",
            "  answergraph export --format nq                        N-Quads, to standard output",
            "  answergraph export --graph illinois --out il.ttl      One document",
            "  answergraph export --asserted-only --out facts.nt     Plain facts only",
            "  answergraph export --graph run                        When and where the graph was built"
        })
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private final Output output;

    @Mixin
    private final StoreOption store;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES} (default: by the name of the file, else ttl).")
    private @Nullable ExportFormat format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write; packed if the name ends in .gz (default: standard output).")
    private @Nullable Path file;

    @Option(
            names = "--graph",
            paramLabel = "NAME",
            description = "One graph only: a document as 'list' names it, vocabulary, description or run.")
    private @Nullable String graph;

    @Option(names = "--asserted-only", description = "Plain facts with the bodies they name, and the vocabulary.")
    private boolean assertedOnly;

    @Option(
            names = "--no-text",
            description = "Leave out the sentences of the pages, which may not be republished; spans and hashes stay.")
    private boolean noText;

    ExportCommand(Output output, StoreOption store) {
        this.output = output;
        this.store = store;
    }

    @Override
    public Integer call() {
        try (GraphStore opened = GraphStore.openForReading(store.folder())) {
            Path target = file;
            if (target == null) {
                write(opened, output.out());
            } else {
                OutputFile.write(target, out -> write(opened, out));
                output.note("Wrote " + target + ".");
            }
        }
        return ExitCode.OK;
    }

    private void write(GraphStore opened, OutputStream out) {
        Selection selection = new Selection(Optional.ofNullable(graph), assertedOnly, noText);
        ExportFormat chosen = chosen();
        Iris iris = opened.iris();
        Exporter exporter = new Exporter(iris, opened.prefixes());
        opened.read(dataset -> {
            exporter.write(selection.quads(dataset, iris, chosen), chosen, out);
            return chosen;
        });
    }

    private ExportFormat chosen() {
        if (format != null) {
            return format;
        }
        String name = file == null ? "" : file.toString().replaceFirst("\\.gz$", "");
        return Arrays.stream(ExportFormat.values())
                .filter(candidate ->
                        name.endsWith("." + candidate.extension()) || name.endsWith("." + candidate.word()))
                .findFirst()
                .orElse(ExportFormat.TTL);
    }
}
