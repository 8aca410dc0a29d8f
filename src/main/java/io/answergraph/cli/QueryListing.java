package io.answergraph.cli;

import io.answergraph.store.Parameter;
import io.answergraph.store.QueryFile;
import io.answergraph.store.QueryPack;
import java.util.List;
import java.util.stream.Collectors;

/** Shows which questions there are. */
final class QueryListing {
    private QueryListing() {}

    static void write(Output output, QueryPack pack, boolean asJson) {
        if (asJson) {
            json(output, pack.queries());
            return;
        }
        int width = pack.queries().stream()
                .mapToInt(query -> query.name().length())
                .max()
                .orElse(0);
        pack.groups().forEach((group, queries) -> {
            output.out().println(output.styled("@|bold " + group + "|@"));
            for (QueryFile query : queries) {
                String name =
                        "  " + query.name() + " ".repeat(width - query.name().length() + 2);
                output.out().println(Wrapped.of(query.title(), name, output.columns()));
            }
            output.out().println();
        });
        output.note("'answergraph ask NAME --help' says what a question means and takes.");
    }

    /** A command line that asks the question with the values of its example. */
    static String example(QueryFile query) {
        return query.example().entrySet().stream()
                .map(value -> " --" + value.getKey() + " " + quoted(value.getValue()))
                .collect(Collectors.joining("", "answergraph ask " + query.name(), ""));
    }

    private static String quoted(String value) {
        return value.matches("[\\w./-]+") ? value : "\"" + value + "\"";
    }

    private static void json(Output output, List<QueryFile> queries) {
        Json.write(output, json -> {
            json.writeStartArray();
            for (QueryFile query : queries) {
                json.writeStartObject();
                json.writeStringField("name", query.name());
                json.writeStringField("group", query.group());
                json.writeStringField("title", query.title());
                json.writeStringField("meaning", query.meaning());
                json.writeArrayFieldStart("parameters");
                for (Parameter parameter : query.parameters()) {
                    json.writeStartObject();
                    json.writeStringField("name", parameter.name());
                    json.writeStringField("type", parameter.type().word());
                    json.writeStringField("default", parameter.usual().orElse(null));
                    json.writeStringField("meaning", parameter.description());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeStringField("example", example(query));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
