package io.answergraph.cli;

import io.answergraph.store.GraphStore;
import io.answergraph.store.QueryException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Leads from what the graph says to the words that say it. */
@Command(
        name = "explain",
        description = "Show why the graph says something: the document, question, sentence, words and rules behind it.",
        footer = {
            "  answergraph explain state:IL ag:industry industry:construction    A fact: subject, property, object",
            "  answergraph explain industry:construction                         All that is said of a thing",
            "  answergraph explain doc/illinois/q11                              What an answer says",
            "  answergraph explain 'doc/illinois#char=250,258&type=State'        A mention, as queries show it"
        })
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private final Output output;

    @Mixin
    private final StoreOption store;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..3",
            paramLabel = "IRI",
            description =
                    "A claim, a mention, a question, a document or a thing, in full or with a prefix; or the three parts of a fact.")
    private List<String> terms = List.of();

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    ExplainCommand(Output output, StoreOption store) {
        this.output = output;
        this.store = store;
    }

    @Override
    public Integer call() {
        if (terms.size() == 2) {
            throw misuse("Give one IRI, or the three parts of a fact.");
        }
        try (GraphStore graph = GraphStore.openForReading(store.folder())) {
            return explain(graph);
        } catch (QueryException e) {
            throw misuse(String.valueOf(e.getMessage()));
        }
    }

    private int explain(GraphStore graph) {
        String base = graph.iris().base();
        Map<String, String> namespaces = new TreeMap<>(graph.prefixes());
        namespaces.putIfAbsent("doc", base + "doc/");
        ShortIris shortIris = new ShortIris(namespaces);
        List<String> iris =
                terms.stream().map(term -> iri(term, shortIris, base)).toList();
        Explanation explanation = iris.size() == 1
                ? Explanation.of(graph, iris.get(0))
                : Explanation.of(graph, iris.get(0), iris.get(1), iris.get(2));
        if (explanation.claims().isEmpty()) {
            output.warn("The graph claims nothing of " + String.join(" ", terms)
                    + ". 'answergraph ask' shows questions whose answers can be explained.");
            return ExitCode.FAILED;
        }
        ExplanationWriter writer = new ExplanationWriter(output, shortIris);
        if (json) {
            writer.json(explanation);
        } else {
            writer.text(explanation);
        }
        return ExitCode.OK;
    }

    private String iri(String term, ShortIris shortIris, String base) {
        if (term.startsWith("doc/")) {
            return base + term;
        }
        return shortIris
                .expand(term)
                .orElseThrow(() -> misuse("'" + term + "' is no IRI. Write it in full, or with one of the prefixes "
                        + String.join(", ", shortIris.prefixes()) + "."));
    }

    private ParameterException misuse(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
