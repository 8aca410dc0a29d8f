package io.answergraph.cli;

import io.answergraph.Pipeline;
import io.answergraph.export.GraphContent;
import io.answergraph.export.ReleaseCheck;
import io.answergraph.model.EnvironmentException;
import io.answergraph.rdf.Iris;
import io.answergraph.rdf.LoadedOntology;
import io.answergraph.rdf.OntologyFolder;
import io.answergraph.source.Limits;
import io.answergraph.source.Sources;
import io.answergraph.source.StandardInput;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a release: that it is whole, and, given its sources, that they make the same graph. */
@Command(
        name = "verify",
        description = {
            "Check a release that 'export --release' wrote: each file against its checksum. With its sources, build the"
                    + " graph anew and compare the two, statement by statement. Exit code 1 if something differs."
        },
        footer = {
            "  answergraph verify release/             The files",
            "  answergraph verify release/ pages/      The files, and the graph that pages/ makes"
        })
final class VerifyCommand implements Callable<Integer> {
    private static final int EXAMPLES = 10;

    @Mixin
    private final Output output;

    private final Installation installation;
    private final Streams streams;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the release.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1..*",
            paramLabel = "SOURCE",
            description = "What the graph was built from, as it was given to 'build'.")
    private List<String> sources = List.of();

    @Option(
            names = "--ontology",
            paramLabel = "DIR",
            description = "The ontology and vocabulary it was built with (default: the program's own).")
    private @Nullable Path ontology;

    VerifyCommand(Output output, Installation installation, Streams streams) {
        this.output = output;
        this.installation = installation;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ReleaseCheck release = new ReleaseCheck(folder);
        List<String> faults = release.faults();
        if (!faults.isEmpty()) {
            faults.forEach(output.out()::println);
            return ExitCode.FAILED;
        }
        GraphContent content = release.content();
        output.out()
                .println("Every file is as it was released; " + Amount.of(content.statements(), "statement") + " in "
                        + Amount.of(content.graphs().size(), "graph") + ".");
        output.out().println("sha256 " + content.hash());
        return sources.isEmpty() ? ExitCode.OK : compare(content);
    }

    private int compare(GraphContent released) {
        if (released.base().isEmpty()) {
            throw new EnvironmentException("The graph of " + folder + " does not describe itself, so it cannot be built"
                    + " anew. Was it written by 'answergraph export --release'?");
        }
        LoadedOntology loaded =
                OntologyFolder.load(ontology == null ? installation.ontology() : ontology, released.base());
        tellDifferences(released, loaded);
        Sources files =
                Sources.of(sources, new StandardInput(streams.in(), StandardInput.DEFAULT_NAME), Limits.defaults());
        GraphContent rebuilt = new Rebuild(output, loaded).of(files, !released.hasText());
        if (rebuilt.hash().equals(released.hash())) {
            output.out().println("The sources make the same graph.");
            return ExitCode.OK;
        }
        output.out().println("The sources make another graph: sha256 " + rebuilt.hash());
        tellGraphs(released, rebuilt);
        return ExitCode.FAILED;
    }

    private void tellDifferences(GraphContent released, LoadedOntology loaded) {
        if (!released.ontologyDigest().equals(loaded.ontology().digest())) {
            output.warn("The release was built with another ontology. Name its folder with --ontology.");
        }
        if (!released.extractorVersion().equals(Pipeline.VERSION)) {
            output.warn("The release was built by another version of the program (its extractor is "
                    + released.extractorVersion() + ", this one's " + Pipeline.VERSION + ").");
        }
    }

    private void tellGraphs(GraphContent released, GraphContent rebuilt) {
        TreeSet<String> differing = new TreeSet<>(released.graphs().keySet());
        differing.addAll(rebuilt.graphs().keySet());
        String description = new Iris(released.base()).descriptionGraph();
        // It sums the others up, so it differs whenever one of them does.
        differing.removeIf(graph -> graph.equals(description)
                || released.graphs()
                        .getOrDefault(graph, "")
                        .equals(rebuilt.graphs().get(graph)));
        differing.stream()
                .limit(output.isVerbose() ? differing.size() : EXAMPLES)
                .forEach(graph -> output.out()
                        .println("  " + graph
                                + (!rebuilt.graphs().containsKey(graph)
                                        ? " is in the release only"
                                        : !released.graphs().containsKey(graph)
                                                ? " comes from the sources only"
                                                : " differs")));
        if (!output.isVerbose() && differing.size() > EXAMPLES) {
            output.out().println("  and " + (differing.size() - EXAMPLES) + " more; --verbose shows them all");
        }
    }
}
