package io.answergraph.cli;

import io.answergraph.store.QueryException;
import io.answergraph.store.QueryFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
        description =
                "Run a query of your own in SPARQL: from a file, or as it is. The questions that come with the program are"
                        + " asked by 'answergraph ask'.",
        footer = {
            "  answergraph query -e 'SELECT * { ?s ag:service ?o }'     Run a query",
            "  answergraph query my.rq --format csv > answers.csv       Run the query in a file",
            "  answergraph query my.rq --param state=IL                 With a value for one of its parameters"
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
            paramLabel = "FILE.rq",
            description = "A file of SPARQL; its header may declare parameters, as those in queries/ do.")
    private @Nullable String file;

    @Option(
            names = {"-e", "--execute"},
            paramLabel = "SPARQL",
            description = "The query itself. The prefixes of the ontology are known.")
    private @Nullable String sparql;

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "Give a parameter of the file a value: the name or code of a thing, a number, or text.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "One of ${COMPLETION-CANDIDATES} (default: table). Triples come as Turtle, JSON-LD or RDF/XML.")
    private @Nullable QueryFormat format;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    QueryCommand(Output output, StoreOption store) {
        this.output = output;
        this.store = store;
    }

    @Override
    public Integer call() {
        try {
            QueryFormat wanted = json ? QueryFormat.JSON : format == null ? QueryFormat.TABLE : format;
            new Asking(output, store).ask(query(), values, wanted);
        } catch (QueryException e) {
            throw misuse(String.valueOf(e.getMessage()));
        }
        return ExitCode.OK;
    }

    private QueryFile query() {
        String path = file;
        if (sparql != null && path != null) {
            throw misuse("Give a file or -e SPARQL, not both.");
        }
        if (sparql != null) {
            return QueryFile.of("-e", sparql);
        }
        if (path == null) {
            throw misuse(
                    "Name a file of SPARQL, or give -e SPARQL. 'answergraph ask' shows the questions that come with the"
                            + " program.");
        }
        if (!path.endsWith(".rq")) {
            throw misuse("'" + path
                    + "' is no file of SPARQL, whose name ends in .rq. A question that comes with the program"
                    + " is asked by 'answergraph ask " + path + "'.");
        }
        return QueryFile.read(Path.of(path));
    }

    private ParameterException misuse(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
