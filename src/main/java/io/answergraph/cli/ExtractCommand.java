package io.answergraph.cli;

import io.answergraph.export.ExportFormat;
import io.answergraph.export.Exporter;
import io.answergraph.model.Extraction;
import io.answergraph.rdf.GraphMapper;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.source.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.Quad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what documents say, without a store. */
@Command(
        name = "extract",
        description = "Show what documents say, without building a graph: mentions as JSON lines, or statements.",
        footer = {
            "  answergraph extract page.html                        A mention a line",
            "  cat page.txt | answergraph extract - --name il.txt   From standard input",
            "  answergraph extract pages/ --format ttl              As statements, in Turtle"
        })
final class ExtractCommand implements Callable<Integer> {
    /** What an extraction is written as. */
    enum Format {
        JSONL,
        NQ,
        TTL,
        TRIG;

        /** The word on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private final LongOutput output;

    @Mixin
    private final SourceOptions sources;

    @Mixin
    private final OntologyOptions ontology;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "jsonl")
    private Format format = Format.JSONL;

    @Option(names = "--json", description = "The same as --format jsonl.")
    private boolean json;

    ExtractCommand(LongOutput output, SourceOptions sources, OntologyOptions ontology) {
        this.output = output;
        this.sources = sources;
        this.ontology = ontology;
    }

    @Override
    public Integer call() {
        Sources files = sources.open();
        LoadedOntology loaded = ontology.load();
        Intake intake = new Intake(loaded::ontology, sources.effort().limit());
        try (Progress progress = Progress.of(output, "Reading", "files", files.size())) {
            if (json || format == Format.JSONL) {
                lines(intake, files, loaded, progress);
            } else {
                statements(intake, files, loaded, progress);
            }
        }
        ProblemReport report = new ProblemReport(intake.problems());
        report.print(output);
        if (intake.read() == 0) {
            output.warn(intake.whyNothing());
            return ExitCode.FAILED;
        }
        return ExitCode.OK;
    }

    private void lines(Intake intake, Sources files, LoadedOntology loaded, Progress progress) {
        try (MentionLines lines = new MentionLines(output.out(), loaded.ontology())) {
            intake.run(files, sources.threads(), progress, extraction -> write(lines, extraction));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(MentionLines lines, Extraction extraction) {
        try {
            lines.write(extraction);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Held in memory until the last document, since all of them are sorted together. */
    private void statements(Intake intake, Sources files, LoadedOntology loaded, Progress progress) {
        GraphMapper mapper = new GraphMapper(loaded.iris());
        List<Quad> quads = new ArrayList<>();
        intake.run(files, sources.threads(), progress, extraction -> mapper.write(extraction, quads::add));
        ExportFormat exported = ExportFormat.valueOf(format.name());
        new Exporter(loaded.iris(), loaded.prefixes()).write(quads.stream(), exported, output.out());
    }
}
