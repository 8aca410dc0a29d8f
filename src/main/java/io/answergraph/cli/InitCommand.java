package io.answergraph.cli;

import io.answergraph.vocabulary.Starter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lays down what a new subject starts from. */
@Command(
        name = "init",
        description = {
            "Lay down a small ontology with comments, two documents, annotations and a query, to start a subject of your own"
                    + " from. The folder must be new or empty."
        },
        footer = {
            "  answergraph init mine                                                       A folder to change until it is yours",
            "  answergraph build mine/documents --ontology mine/ontology --store mine/graph    It can be built at once"
        })
final class InitCommand implements Callable<Integer> {
    @Mixin
    private final Output output;

    @Parameters(paramLabel = "DIR", description = "The folder.")
    private Path folder = Path.of("");

    InitCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Starter.layInto(folder).forEach(file -> output.out().println(folder.resolve(file)));
        output.note("");
        output.note("Next: answergraph build " + folder.resolve("documents") + " --ontology "
                + folder.resolve("ontology") + " --store " + folder.resolve("graph"));
        output.note("      " + folder.resolve("README.md") + " says what is in it and what else to run");
        return ExitCode.OK;
    }
}
