package io.answergraph.cli;

import io.answergraph.model.DocumentId;
import io.answergraph.model.Spelling;
import io.answergraph.store.GraphStore;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a document out of the graph. */
@Command(
        name = "remove",
        description = "Remove a document, with all that it says, from the graph.",
        footer = {"  answergraph remove illinois    As 'answergraph list' names it"})
final class RemoveCommand implements Callable<Integer> {
    @Mixin
    private final Output output;

    @Mixin
    private final StoreOption store;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DOC", description = "The document, as 'list' names it, or its IRI.")
    private String document = "";

    RemoveCommand(Output output, StoreOption store) {
        this.output = output;
        this.store = store;
    }

    @Override
    public Integer call() {
        try (GraphStore graph = GraphStore.openForReading(store.folder())) {
            String before = graph.iris().base() + "doc/";
            String name = document.startsWith(before) ? document.substring(before.length()) : document;
            if (!graph.remove(new DocumentId(name))) {
                List<String> known = graph.documents().keySet().stream()
                        .map(DocumentId::value)
                        .toList();
                throw new ParameterException(
                        Objects.requireNonNull(spec).commandLine(),
                        "The graph holds no document '" + document + "'."
                                + Spelling.nearest(name, known)
                                        .map(near -> " Did you mean '" + near + "'?")
                                        .orElse("")
                                + " 'answergraph list' shows them all.");
            }
            output.note("Removed " + name + "; " + Amount.of(graph.documents().size(), "document") + " left.");
        }
        return ExitCode.OK;
    }
}
