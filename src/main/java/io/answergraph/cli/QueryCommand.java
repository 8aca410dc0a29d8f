package io.answergraph.cli;

import io.answergraph.store.GraphStore;
import io.answergraph.store.QueryException;
import io.answergraph.store.QueryFile;
import io.answergraph.store.QueryPack;
import java.nio.file.Path;
import java.time.Duration;
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
        description = "Ask the graph a question: one that comes with the program, a file's, or your own.",
        footer = {
            "  answergraph query --list                             Show the questions that come with the program",
            "  answergraph query industries-by-state                Ask one of them",
            "  answergraph query evidence --param state=IL          Ask one of a state that you name",
            "  answergraph query my.rq --format csv > answers.csv   Ask the question in a file",
            "  answergraph query -e 'SELECT * { ?s ag:service ?o }' Ask your own"
        })
final class QueryCommand implements Callable<Integer> {
    /** For one question; who needs longer has the endpoint. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

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

    private final Installation installation;

    QueryCommand(Output output, StoreOption store, Installation installation) {
        this.output = output;
        this.store = store;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        if (list) {
            QueryListing.write(output, QueryPack.folder(installation.queries()).queries(), json);
            return ExitCode.OK;
        }
        try {
            ask(query());
        } catch (QueryException e) {
            throw misuse(String.valueOf(e.getMessage()));
        }
        return ExitCode.OK;
    }

    private void ask(QueryFile query) {
        QueryFormat wanted = json ? QueryFormat.JSON : format == null ? QueryFormat.TABLE : format;
        try (GraphStore graph = GraphStore.openForReading(store.folder())) {
            Map<String, String> prefixes = graph.prefixes();
            graph.read(dataset -> query.run(dataset, prefixes, values, LIMIT, execution -> {
                ShortIris shortIris =
                        new ShortIris(execution.getQuery().getPrefixMapping().getNsPrefixMap());
                new AnswerWriter(output, wanted, shortIris).write(execution);
                return wanted;
            }));
        }
    }

    private QueryFile query() {
        String name = question;
        if (sparql != null && name != null) {
            throw misuse("Give a question or -e SPARQL, not both.");
        }
        if (sparql != null) {
            return QueryFile.of("-e", sparql);
        }
        if (name == null) {
            throw misuse("Name a question, a file or -e SPARQL. 'answergraph query --list' shows the questions.");
        }
        if (name.endsWith(".rq")) {
            return QueryFile.read(Path.of(name));
        }
        QueryPack pack = QueryPack.folder(installation.queries());
        return pack.find(name)
                .orElseThrow(() -> misuse("No question is named '" + name + "'."
                        + Spelling.nearest(
                                        name,
                                        pack.queries().stream()
                                                .map(QueryFile::name)
                                                .toList())
                                .map(near -> " Did you mean '" + near + "'?")
                                .orElse("")
                        + " 'answergraph query --list' shows them all."));
    }

    private ParameterException misuse(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
