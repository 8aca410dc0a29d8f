package io.answergraph.cli;

import io.answergraph.docs.Linking;
import io.answergraph.docs.Reference;
import io.answergraph.html.Html;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the reference of ontology and vocabulary. */
@Command(
        name = "docs",
        description = "Write a reference of the ontology and the vocabulary: HTML pages that need no network.",
        footer = {
            "  answergraph docs --output reference                     Then open reference/index.html",
            "  answergraph docs --ontology my-subject --output mine    Of an ontology of your own"
        })
final class DocsCommand implements Callable<Integer> {
    @Mixin
    private final Output output;

    @Mixin
    private final OntologyOptions ontology;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            required = true,
            description = "Where to write: a new or empty folder, or one with an earlier reference, which is replaced.")
    private Path folder = Path.of("reference");

    DocsCommand(Output output, OntologyOptions ontology) {
        this.output = output;
        this.ontology = ontology;
    }

    @Override
    public Integer call() {
        Reference reference = Reference.of(ontology.load());
        SortedMap<String, String> files = new TreeMap<>();
        for (String page : reference.pages()) {
            files.put(page + ".html", reference.render(page, Linking.files(page)));
        }
        files.put("style.css", Html.style());
        new PageFolder(folder).replace(files);
        output.note("Wrote " + Amount.of(files.size() - 1, "page") + ". Open " + folder.resolve("index.html") + ".");
        return ExitCode.OK;
    }
}
