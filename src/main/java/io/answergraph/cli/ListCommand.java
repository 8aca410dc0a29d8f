package io.answergraph.cli;

import io.answergraph.store.GraphStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows which documents the graph holds. */
@Command(
        name = "list",
        description = "Show the documents that the graph holds.",
        footer = {
            "  answergraph list           Each with its questions, mentions and claims",
            "  answergraph list --json    For programs"
        })
final class ListCommand implements Callable<Integer> {
    private static final List<String> TEXTS = List.of("document", "title", "source");
    private static final List<String> NUMBERS = List.of("questions", "mentions", "claims");

    @Mixin
    private final Output output;

    @Mixin
    private final StoreOption store;

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    ListCommand(Output output, StoreOption store) {
        this.output = output;
        this.store = store;
    }

    @Override
    public Integer call() {
        try (GraphStore graph = GraphStore.openForReading(store.folder())) {
            String before = graph.iris().base() + "doc/";
            List<Map<String, String>> rows = Rows.of(graph, "documents", Map.of());
            rows.forEach(row -> row.computeIfPresent("document", (key, iri) -> iri.substring(before.length())));
            if (json) {
                write(rows);
            } else {
                output.out()
                        .println(Table.within(
                                output.columns(),
                                List.of("document", "title", "questions", "mentions", "claims"),
                                rows.stream()
                                        .map(row -> List.of(
                                                row.getOrDefault("document", ""),
                                                row.getOrDefault("title", ""),
                                                row.getOrDefault("questions", "0"),
                                                row.getOrDefault("mentions", "0"),
                                                row.getOrDefault("claims", "0")))
                                        .toList()));
            }
        }
        return ExitCode.OK;
    }

    private void write(List<Map<String, String>> rows) {
        Json.write(output, json -> {
            json.writeStartArray();
            for (Map<String, String> row : rows) {
                json.writeStartObject();
                for (String key : TEXTS) {
                    json.writeStringField(key, row.getOrDefault(key, ""));
                }
                for (String key : NUMBERS) {
                    json.writeNumberField(key, Long.parseLong(row.getOrDefault(key, "0")));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
