package io.answergraph.cli;

import io.answergraph.rdf.Iris;
import io.answergraph.rdf.ShapeCheck;
import io.answergraph.rdf.Violation;
import io.answergraph.store.GraphStore;
import java.util.List;
import java.util.Map;
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
            output.out()
                    .println(found.severity() + " of " + found.shape() + ": " + shortIris.shorten(found.focus()) + ": "
                            + found.message());
        }
        output.note(
                violations.isEmpty()
                        ? "The graph conforms to all shapes."
                        : Amount.of(violations.size(), "finding") + ".");
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
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
