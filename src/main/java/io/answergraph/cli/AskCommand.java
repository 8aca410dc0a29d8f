package io.answergraph.cli;

import io.answergraph.model.Spelling;
import io.answergraph.store.QueryException;
import io.answergraph.store.QueryFile;
import io.answergraph.store.QueryPack;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks one of the questions that come with the program; each has options of its own, which the second half parses. */
@Command(
        name = "ask",
        description = "Ask one of the questions that come with the program, without SPARQL.",
        footer = {
            "  answergraph ask                                          Show the questions",
            "  answergraph ask industries-by-state                      Ask one",
            "  answergraph ask industries-by-state --state Illinois     Ask it of one state, by name or code",
            "  answergraph ask evidence --concept shelter --state TX    The sentences behind a concept",
            "  answergraph ask evidence --help                          What a question means and takes"
        })
final class AskCommand implements Callable<Integer> {
    @Mixin
    private final Output output;

    @Mixin
    private final StoreOption store;

    @Option(names = "--json", description = "Show the questions as JSON.")
    private boolean json;

    @Parameters(index = "0", arity = "0..1", paramLabel = "QUESTION", description = "Its name, then its own options.")
    private @Nullable String name;

    @Parameters(index = "1..*", hidden = true)
    private List<String> rest = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    private final Installation installation;

    AskCommand(Output output, StoreOption store, Installation installation) {
        this.output = output;
        this.store = store;
        this.installation = installation;
    }

    /** The command; what stands behind the question's name is left to the question. */
    static CommandLine line(Output output, StoreOption store, Installation installation) {
        return new CommandLine(new AskCommand(output, store, installation)).setStopAtPositional(true);
    }

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        try {
            QueryPack pack = QueryPack.folder(installation.queries());
            if (name == null) {
                QueryListing.write(output, pack, json);
                return ExitCode.OK;
            }
            QueryFile question = pack.find(name).orElseThrow(() -> unknown(line, pack, Objects.requireNonNull(name)));
            return new QuestionLine(question, output, store, json).run(line, rest);
        } catch (QueryException e) {
            throw new ParameterException(line, String.valueOf(e.getMessage()), e);
        }
    }

    private static ParameterException unknown(CommandLine line, QueryPack pack, String name) {
        List<String> names = pack.queries().stream().map(QueryFile::name).toList();
        return new ParameterException(
                line,
                "No question is named '" + name + "'."
                        + Spelling.nearest(name, names)
                                .map(near -> " Did you mean '" + near + "'?")
                                .orElse("")
                        + " 'answergraph ask' shows them all.");
    }
}
