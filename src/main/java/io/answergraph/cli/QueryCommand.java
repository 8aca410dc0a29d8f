package io.answergraph.cli;

import io.answergraph.model.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the graph a question. */
@Command(
        name = "query",
        description = "Ask the graph a question: one that comes with the program, a file's, or your own.",
        footer = {
            "  answergraph query --list                             Show the questions that come with the program",
            "  answergraph query industries-by-state                Ask one of them",
            "  answergraph query evidence --param state=IL          Ask it of another state",
            "  answergraph query my.rq --format csv > answers.csv   Ask the question in a file",
            "  answergraph query -e 'SELECT * { ?s ag:service ?o }' Ask your own"
        })
final class QueryCommand implements Callable<Integer> {
    @Mixin
    private final Output output;

    @Mixin
    private final StoreOption store;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME|FILE.rq",
            description = "A question by its name, or a file of SPARQL.")
    private @Nullable String question;

    @Option(
            names = {"-e", "--execute"},
            paramLabel = "SPARQL",
            description = "The query itself. The prefixes of the ontology are known.")
    private @Nullable String sparql;

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "Bind a variable: an IRI, a prefixed name, or text.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "One of ${COMPLETION-CANDIDATES} (default: table). Triples come as Turtle, JSON-LD or RDF/XML.")
    private @Nullable QueryFormat format;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    @Option(names = "--list", description = "Show the questions that come with the program, with their parameters.")
    private boolean list;

    private final NamedQueries named;

    QueryCommand(Output output, StoreOption store, Installation installation) {
        this.output = output;
        this.store = store;
        this.named = new NamedQueries(installation.queries());
    }

    @Override
    public Integer call() {
        if (list) {
            QueryListing.write(output, named.all(), json);
            return ExitCode.OK;
        }
        return ExitCode.OK;
    }

    private NamedQuery query() {
        String name = question;
        if (sparql != null && name != null) {
            throw misuse("Give a question or -e SPARQL, not both.");
        }
        if (sparql != null) {
            return new NamedQuery("-e", "", "", List.of(), sparql);
        }
        if (name == null) {
            throw misuse("Name a question, a file or -e SPARQL. 'answergraph query --list' shows the questions.");
        }
        if (name.endsWith(".rq")) {
            return file(Path.of(name));
        }
        return named.find(name)
                .orElseThrow(() -> misuse("No question is named '" + name + "'."
                        + Spelling.nearest(name, named.names())
                                .map(near -> " Did you mean '" + near + "'?")
                                .orElse("")
                        + " 'answergraph query --list' shows them all."));
    }

    private static NamedQuery file(Path file) {
        try {
            return NamedQuery.parse(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new EnvironmentException(
                    "cannot read " + file + ". Name a file of SPARQL that is there and readable.", e);
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
