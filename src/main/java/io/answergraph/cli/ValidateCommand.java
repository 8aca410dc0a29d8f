package io.answergraph.cli;

import io.answergraph.rdf.Iris;
import io.answergraph.rdf.ShapeCheck;
import io.answergraph.rdf.Violation;
import io.answergraph.store.GraphStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks that the graph keeps its promises. */
@Command(
        name = "validate",
        description = "Check the graph against the shapes (SHACL): that every claim has evidence, and the like.",
        footer = {
            "  answergraph validate           Exit code 1 if something is wrong",
            "  answergraph validate --json    For programs"
        })
final class ValidateCommand implements Callable<Integer> {
    @Mixin
    private final Output output;

    @Mixin
    private final StoreOption store;

    @Mixin
    private final OntologyOptions ontology;

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    ValidateCommand(Output output, StoreOption store, OntologyOptions ontology) {
        this.output = output;
        this.store = store;
        this.ontology = ontology;
    }

    @Override
    public Integer call() {
        try (GraphStore graph = GraphStore.openForReading(store.folder())) {
            ShapeCheck shapes = ShapeCheck.load(ontology.load());
            Iris iris = graph.iris();
            List<Violation> violations = graph.read(dataset -> shapes.check(dataset, iris));
            if (json) {
                write(violations);
            } else {
                tell(violations, graph.prefixes());
            }
            boolean failed =
                    violations.stream().anyMatch(found -> found.severity().equals("Violation"));
            return failed ? ExitCode.FAILED : ExitCode.OK;
        }
    }

    private void tell(List<Violation> violations, Map<String, String> prefixes) {
        ShortIris shortIris = new ShortIris(prefixes);
        for (Violation found : violations) {
            output.out().println(Wrapped.of(found.message(), found.severity() + ": ", output.columns()));
            line("document", Optional.of(found.place().document()));
            line("file", found.place().source());
            line("question", found.place().question());
            line("sentence", found.place().sentence());
            line("about", Optional.of(shortIris.shorten(found.focus()) + " (" + found.shape() + ")"));
            line("remedy", found.remedy());
            output.out().println();
        }
        output.note(
                violations.isEmpty()
                        ? "The graph conforms to all shapes."
                        : Amount.of(violations.size(), "finding") + ".");
    }

    private void line(String name, Optional<String> words) {
        words.ifPresent(
                shown -> output.out().println(Wrapped.of(shown, String.format("  %-10s", name), output.columns())));
    }

    private void write(List<Violation> violations) {
        Json.write(output, json -> {
            json.writeStartArray();
            for (Violation found : violations) {
                json.writeStartObject();
                json.writeStringField("severity", found.severity());
                json.writeStringField("graph", found.graph());
                json.writeStringField("focus", found.focus());
                json.writeStringField("message", found.message());
                json.writeStringField("shape", found.shape());
                json.writeStringField("document", found.place().document());
                json.writeStringField("file", found.place().source().orElse(null));
                json.writeStringField("question", found.place().question().orElse(null));
                json.writeStringField("sentence", found.place().sentence().orElse(null));
                json.writeStringField("remedy", found.remedy().orElse(null));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
