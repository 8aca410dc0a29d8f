package io.answergraph.cli;

import io.answergraph.store.Parameter;
import io.answergraph.store.QueryFile;
import java.util.List;

/** Shows which questions there are. */
final class QueryListing {
    private QueryListing() {}

    static void write(Output output, List<QueryFile> queries, boolean asJson) {
        if (asJson) {
            json(output, queries);
            return;
        }
        for (QueryFile query : queries) {
            output.out().println(output.styled("@|bold " + query.name() + "|@") + "  " + query.title());
            output.out().println(Wrapped.of(query.meaning(), "    ", output.columns()));
            for (Parameter parameter : query.parameters()) {
                output.out()
                        .println(Wrapped.of(
                                parameter.description(),
                                "    --param " + parameter.name() + "="
                                        + parameter.usual().orElse("") + "  ",
                                output.columns()));
            }
        }
    }

    private static void json(Output output, List<QueryFile> queries) {
        Json.write(output, json -> {
            json.writeStartArray();
            for (QueryFile query : queries) {
                json.writeStartObject();
                json.writeStringField("name", query.name());
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
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
