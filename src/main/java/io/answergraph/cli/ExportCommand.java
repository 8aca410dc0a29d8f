package io.answergraph.cli;

import io.answergraph.export.ExportFormat;
import io.answergraph.export.Exporter;
import io.answergraph.export.GraphMl;
import io.answergraph.export.Neo4jFiles;
import io.answergraph.export.Selection;
import io.answergraph.export.Table;
import io.answergraph.export.Tables;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.OntologyFolder;
import io.answergraph.store.GraphStore;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the graph as files that other programs read. */
@Command(
        name = "export",
        description = {
            "Write the graph for other programs: sorted, so that the same graph makes the same bytes.",
            "",
            "  ttl, nt, rdfxml      RDF as one graph: Turtle, N-Triples, RDF/XML",
            "  trig, nq, jsonld     RDF with a graph for each document: TriG, N-Quads, JSON-LD",
            "  rdfthrift            the same in binary, for Apache Jena",
            "  csv                  tables for a spreadsheet: claims, mentions, matrix",
            "  graphml              things and the claims between them, for Gephi and yEd",
            "  neo4j                a folder of files for 'neo4j-admin database import'",
            ""
        },
        footer = {
            "  answergraph export --out graph.ttl.gz                 Turtle, packed: the name tells",
            "  answergraph export --format nq                        N-Quads, to standard output",
            "  answergraph export --graph illinois --out il.ttl      One document",
            "  answergraph export --asserted-only --out facts.nt     Plain facts only",
            "  answergraph export --rdf12 --out graph.trig           RDF 1.2: facts annotated with claims",
            "  answergraph export --table claims --out claims.csv    One table",
            "  answergraph export --format csv --out tables/         All tables",
            "  answergraph export --format neo4j --out neo4j/        For Neo4j",
            "  answergraph export --release release/                 A folder to publish",
            "  answergraph export --graph run                        When and where the graph was built"
        })
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private final Output output;

    @Mixin
    private final StoreOption store;

    private final Installation installation;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES} (default: by the name of the file, else ttl).")
    private @Nullable ExportKind format;

    @Option(
            names = {"--out", "--output"},
            paramLabel = "FILE",
            description =
                    "Where to write; packed if the name ends in .gz (default: standard output). With csv and neo4j a"
                            + " folder, which has a slash behind it or is there already.")
    private @Nullable String out;

    @Option(names = "--table", paramLabel = "TABLE", description = "With csv, one of ${COMPLETION-CANDIDATES}.")
    private @Nullable Table table;

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

    @Option(
            names = "--rdf12",
            description = "Annotate facts with their claims, by RDF 1.2's reifiers (ttl, trig, nt, nq, rdfthrift).")
    private boolean rdf12;

    @Option(
            names = "--release",
            paramLabel = "DIR",
            description =
                    "A folder to publish instead: the graph as TriG, the vocabulary, the shapes' report (SHACL), a"
                            + " description (VoID, DCAT), provenance (PROV), checksums, a README. 'verify' checks it.")
    private @Nullable Path release;

    @Option(
            names = "--ontology",
            paramLabel = "DIR",
            description = "With --release, the ontology whose shapes check the graph (default: the program's own).")
    private @Nullable Path ontology;

    @Spec
    private @Nullable CommandSpec command;

    ExportCommand(Output output, StoreOption store, Installation installation) {
        this.output = output;
        this.store = store;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        ExportKind kind = kind();
        check(kind);
        try (GraphStore opened = GraphStore.openForReading(store.folder())) {
            if (release != null) {
                new ReleaseFolder(release, output).write(opened, loaded(opened), noText);
                return ExitCode.OK;
            }
            Iris iris = opened.iris();
            Selection selection = new Selection(Optional.ofNullable(graph), assertedOnly, noText);
            opened.read(dataset -> {
                switch (kind) {
                    case CSV -> tables(new Tables(dataset, iris, selection));
                    case GRAPHML -> toFile(new GraphMl(dataset, iris, selection)::write);
                    case NEO4J -> new Neo4jFiles(dataset, iris, selection).write(folder()::write);
                    default -> statements(kind, selection, dataset, new Exporter(iris, opened.prefixes()), iris);
                }
                return kind;
            });
        }
        return ExitCode.OK;
    }

    private LoadedOntology loaded(GraphStore opened) {
        return OntologyFolder.load(
                ontology == null ? installation.ontology() : ontology,
                opened.iris().base());
    }

    private ExportKind kind() {
        if (format != null) {
            return format;
        }
        return table != null
                ? ExportKind.CSV
                : ExportKind.of(String.valueOf(out)).orElse(ExportKind.TTL);
    }

    /** Refuses options that do not go together, before anything is opened. */
    private void check(ExportKind kind) {
        boolean isFolder = isFolder();
        boolean isPart = format != null || out != null || table != null || graph != null || assertedOnly || rdf12;
        if (release != null && isPart) {
            throw mistake("--release writes all of the graph in its own formats; only --no-text goes with it.");
        }
        if (table != null && kind != ExportKind.CSV) {
            throw mistake("--table is for --format csv, not " + kind + ".");
        }
        if (rdf12 && kind.rdf().filter(ExportFormat::hasTripleTerms).isEmpty()) {
            throw mistake("--rdf12 needs a format that has RDF 1.2's triple terms: ttl, trig, nt, nq or rdfthrift, not "
                    + kind + ".");
        }
        if (rdf12 && assertedOnly) {
            throw mistake("--rdf12 annotates facts with claims, which --asserted-only leaves out. Give one of them.");
        }
        if (kind == ExportKind.CSV && table == null && !isFolder) {
            throw mistake("Which table? Name one with --table claims, mentions or matrix, or a folder for all of them"
                    + " with --out DIR/.");
        }
        if (kind == ExportKind.NEO4J && !isFolder) {
            throw mistake("neo4j makes several files. Name a folder for them with --out DIR/.");
        }
        if (isFolder && kind != ExportKind.NEO4J && (kind != ExportKind.CSV || table != null)) {
            throw mistake("--out " + out + " is a folder. Name a file.");
        }
    }

    private ParameterException mistake(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }

    /** A path forgets the slash at its end; what was typed does not. */
    private boolean isFolder() {
        return out != null && (out.endsWith("/") || out.endsWith("\\") || Files.isDirectory(Path.of(out)));
    }

    private OutputFolder folder() {
        return new OutputFolder(Path.of(Objects.requireNonNull(out)), output);
    }

    private void tables(Tables tables) {
        if (table != null) {
            Table one = table;
            toFile(stream -> tables.write(one, stream));
            return;
        }
        OutputFolder folder = folder();
        for (Table each : Table.values()) {
            folder.write(each + ".csv", stream -> tables.write(each, stream));
        }
    }

    private void statements(ExportKind kind, Selection selection, DatasetGraph dataset, Exporter exporter, Iris iris) {
        ExportFormat rdf = kind.rdf().orElseThrow();
        toFile(stream -> exporter.write(
                rdf12 ? selection.annotated(dataset, iris, rdf) : selection.quads(dataset, iris, rdf), rdf, stream));
    }

    private void toFile(Consumer<OutputStream> body) {
        if (out == null) {
            body.accept(output.out());
        } else {
            OutputFile.write(Path.of(out), body);
            output.note("Wrote " + out + ".");
        }
    }
}
